import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** How far a selection goes into things inside things. */
const deepest = 5;

/** Said by the definition of a kind about a state; the examples hold states that no rule led to. */
const wordsOfTheKind = new Set(['possible', 'stateWord']);

type Going = { schema: GraphQLSchema; depth: number; path: readonly string[]; only?: ReadonlySet<string> };

/**
 * A selection of every field of a type that can be asked without knowing more than the type, and so on inside. Pages
 * are asked whole. What is one of several types is asked as each of them.
 * @param only of those several types these alone, so that one question stays small.
 */
export function everyFieldOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  only?: ReadonlySet<string>,
): string {
  return selectionOf(type, { schema, depth: 0, path: [], ...(only && { only }) });
}

function selectionOf(type: GraphQLNamedType, going: Going): string {
  if (isInterfaceType(type) || isUnionType(type)) {
    const possible = going.schema.getPossibleTypes(type).filter(({ name }) => going.only?.has(name) ?? true);
    return `{ __typename ${possible.map((one) => `... on ${one.name} ${fieldsOf(one, going)}`).join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(type, going) : '';
}

/** Fields of the same name and another type cannot stand beside each other, so each gets a name with its type. */
function fieldsOf(type: GraphQLObjectType, going: Going): string {
  const asked = Object.values(type.getFields()).flatMap((field) => {
    const selection = fieldIn(field, { ...going, depth: going.depth + 1, path: [...going.path, type.name] });
    return selection === null ? [] : [selection];
  });
  return `{ __typename ${asked.join(' ')} }`;
}

function fieldIn(field: GraphQLField<unknown, unknown>, going: Going): string | null {
  const type = getNamedType(field.type);
  const required = field.args.filter(isRequiredArgument).map(({ name }) => name);
  if (required.some((name) => name !== 'first') || wordsOfTheKind.has(field.name)) return null;
  const called = `${field.name}${required.length > 0 ? '(first: 100)' : ''}`;
  if (isLeafType(type)) return called;
  const isTooFar = going.depth >= deepest || going.path.filter((name) => name === type.name).length > 0;
  return isTooFar ? null : `${called} ${selectionOf(type, going)}`;
}

/**
 * Parts the types behind an interface into few groups that can be asked in one question each: within a group, fields of
 * the same name have the same type (GraphQL, “Field Selection Merging”), and no group asks for too much.
 */
export function groupsOf(schema: GraphQLSchema, interfaceName: string, most = 25): Set<string>[] {
  const type = schema.getType(interfaceName);
  if (!isInterfaceType(type)) return [];
  const groups: { names: Set<string>; types: Map<string, string> }[] = [];
  for (const one of schema.getPossibleTypes(type)) {
    const fields = Object.values(one.getFields()).map((field) => [field.name, String(field.type)] as const);
    const fits = (group: (typeof groups)[number]) =>
      group.names.size < most && fields.every(([name, own]) => (group.types.get(name) ?? own) === own);
    const known = groups.find(fits);
    const group = known ?? { names: new Set<string>(), types: new Map<string, string>() };
    if (!known) groups.push(group);
    group.names.add(one.name);
    for (const [name, own] of fields) group.types.set(name, own);
  }
  return groups.map(({ names }) => names);
}
