import { type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { globalId } from '../node/node.ts';
import { everyFieldOf, groupsOf } from '../testing/every-field.ts';

/** A way to get at what a collaboration holds: a question, and what it needs to know. */
export type Path = { name: string; query: string; variables: (id: string) => object };

const moment = 'asOf: { knownAt: "2999-01-01T00:00:00Z" }';

/** Every way there is, made from the schema: a field that is added is asked for without a word here. */
export function pathsIn(schema: GraphQLSchema): Path[] {
  const inside = insideOf(schema);
  const own = { variables: (id: string) => ({ id }) };
  return [
    ...inside.map(([name, fields]) => ({
      name: `root: ${name}`,
      query: `query ($id: ID!) { collaboration(id: $id) { ${fields} } }`,
      ...own,
    })),
    ...inside.slice(0, 3).map(([name, fields]) => ({
      name: `as of: ${name}`,
      query: `query ($id: ID!) { collaboration(id: $id, ${moment}) { ${fields} } }`,
      ...own,
    })),
    {
      name: 'node',
      query: `query ($node: ID!) { node(id: $node) { ... on Collaboration { ${plain(schema)} history(first: 5000) { events } } } }`,
      variables: (id) => ({ node: globalId('Collaboration', id) }),
    },
    {
      name: 'list',
      query: `{ collaborations(first: 100) { nodes { ${plain(schema)} } } }`,
      variables: () => ({}),
    },
    {
      name: 'search',
      query: `query ($id: ID!) { collaboration(id: $id) { search(first: 100, text: "mark*") ${everyFieldOf(schema, getNamedType(collaboration(schema).search?.type) as never, new Set(['Decision']))} } }`,
      ...own,
    },
  ];
}

const collaboration = (schema: GraphQLSchema) => {
  const type = schema.getType('Collaboration');
  if (!isObjectType(type)) throw new Error('There is no type Collaboration.');
  return type.getFields();
};

const plain = (schema: GraphQLSchema): string =>
  Object.values(collaboration(schema))
    .filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0)
    .map(({ name }) => name)
    .join(' ');

/** Questions about the inside of a collaboration, each small enough to be answered. */
function insideOf(schema: GraphQLSchema): [string, string][] {
  const fields = Object.values(collaboration(schema));
  const whole: [string, string][] = [];
  const parted: [string, string][] = [];
  for (const { name, type, args } of fields) {
    const inner = getNamedType(type);
    const required = args.filter(isRequiredArgument).map((arg) => arg.name);
    if (isLeafType(inner) || required.some((arg) => arg !== 'first') || name === 'history') continue;
    const pages = required.length > 0 ? '(first: 100)' : '';
    const behind = { records: 'BlockRecord', events: 'Event' }[name];
    if (!behind) whole.push([name, `${name}${pages} ${everyFieldOf(schema, inner)}`]);
    else
      for (const [index, only] of groupsOf(schema, behind).entries())
        parted.push([`${name} ${index + 1}`, `${name}${pages} ${everyFieldOf(schema, inner, only)}`]);
  }
  return [
    ['history', 'history(first: 5000) { events version }'],
    ['all but records and events', `${plain(schema)} ${whole.map(([, text]) => text).join(' ')}`],
    ...parted,
  ];
}
