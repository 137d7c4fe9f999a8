import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { commandTypes, eventTypes } from '@samenspel/domain';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from './schema.ts';

const file = new URL('../schema.graphql', import.meta.url);
const acceptedBreaks = new URL('../accepted-breaks.txt', import.meta.url);
let schema: Awaited<ReturnType<typeof createSchema>>;

beforeAll(async () => {
  schema = await createSchema();
});

/** Every described thing of a type with its place: the type, its fields, their arguments, its values. */
function describedIn(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((v) => [`${type.name}.${v.name}`, v.description] as [string, string]),
    ];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  for (const field of Object.values(type.getFields())) {
    own.push([`${type.name}.${field.name}`, field.description]);
    if ('args' in field)
      for (const arg of field.args) own.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
  }
  return own;
}

const roots = ['Query', 'Mutation', 'Subscription'];

describe('the contract', () => {
  it('says of every type, field, argument and value what it is, in full sentences', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const undescribed = types
      .flatMap(describedIn)
      .filter(([name, text]) => !roots.includes(name) && !/^\S.*[.?!”)…]$/s.test(text ?? ''));
    expect(undescribed).toEqual([]);
  });

  it('is printed beside the sources as it is', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(readFileSync(file, 'utf8'));
  });

  it('has one mutation for each command and one object type for each event type', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations).toEqual(expect.arrayContaining(Object.keys(commandTypes)));
    const events = schema
      .getPossibleTypes(schema.getType('CollaborationEvent') as never)
      .map(({ name }) => name);
    expect(events.toSorted()).toEqual(Object.keys(eventTypes).toSorted());
  });

  it('breaks nothing that was committed, unless the break was accepted in so many words', ({ skip }) => {
    const committed = committedSchema();
    if (committed === null) return skip('there is no committed schema to compare with');
    const accepted = existsSync(acceptedBreaks) ? readFileSync(acceptedBreaks, 'utf8').split('\n') : [];
    const breaks = findBreakingChanges(buildSchema(committed), schema).map(({ description }) => description);
    expect(breaks.filter((text) => !accepted.includes(text))).toEqual([]);
  });
});

function committedSchema(): string | null {
  try {
    return execFileSync('git', ['show', 'HEAD:./schema.graphql'], {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null; // no git here, or the first commit of it
  }
}
