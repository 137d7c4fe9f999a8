import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { globalId } from '../node/node.ts';
import { createSchema } from '../schema.ts';
import { type Person, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { pathsIn } from './paths.ts';

/* What one may not see and what is not there give the same answer: in words, in code and in cost. */
let running: Running;
let schema: GraphQLSchema;
let outsider: Person;
const forbidden = demoCollaborationId('stil-signaal');

beforeAll(async () => {
  running = await startService();
  schema = await createSchema();
  outsider = await signIn(running, 'avondplein-gemeente-2');
}, 120_000);
afterAll(() => running.stop());

const examples: Record<string, unknown> = {
  String: 'x',
  ID: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2024-05-16',
  DateTime: '2024-05-16T10:00:00Z',
  JSON: {},
};

/** The smallest value that an input type takes. */
function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [valueFor(type.ofType)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return examples[named.name] ?? 'x';
  const required = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, valueFor(field.type)]));
}

/** Every mutation that is about a collaboration, ready to be sent about one. */
function commands(): { name: string; query: string; variables: (id: string) => object }[] {
  const type = schema.getMutationType();
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const args = field.args.filter((arg) => isNonNullType(arg.type) || arg.name === 'collaborationId');
    if (!args.some(({ name }) => name === 'collaborationId')) return [];
    const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
    const isObject = isObjectType(getNamedType(field.type));
    const query = `mutation (${declared}) { ${field.name}(${given}) ${isObject ? '{ __typename }' : ''} }`;
    const variables = (id: string) => ({
      ...Object.fromEntries(args.map((arg) => [arg.name, valueFor(arg.type)])),
      commandId: randomUUID(),
      collaborationId: id,
    });
    return [{ name: field.name, query, variables }];
  });
}

const absent = () => [randomUUID(), globalId('Collaboration', randomUUID())];

/** An answer without what differs between any two questions. */
const said = async (person: Person, query: string, variables: object) => {
  const { data, errors, extensions } = await person.raw(query, variables);
  return {
    data,
    errors: errors?.map(({ message, extensions: more, path }) => ({ message, more, path })),
    cost: extensions,
  };
};

describe('forbidden and absent are the same', () => {
  it('for every command', async () => {
    expect(commands().length).toBeGreaterThan(80);
    for (const { name, query, variables } of commands())
      for (const person of [outsider, stranger(running)]) {
        const refused = await said(person, query, variables(forbidden));
        expect(refused.errors, name).toHaveLength(1);
        for (const id of absent()) expect(await said(person, query, variables(id)), name).toEqual(refused);
      }
  }, 120_000);

  it('for every question', async () => {
    for (const { name, query, variables } of pathsIn(schema).filter((path) => path.name !== 'list'))
      for (const person of [outsider, stranger(running)]) {
        const refused = await said(person, query, variables(forbidden));
        for (const id of absent()) expect(await said(person, query, variables(id)), name).toEqual(refused);
      }
  }, 60_000);

  it('for an invitation, whoever holds its number', async () => {
    const withdrawing = 'mutation ($id: ID!) { withdrawInvitation(id: $id) }';
    const inviting = `mutation ($id: ID!) { invite(collaborationId: $id, input: { address: "a@b.example", seat: READER }) { id } }`;
    const guide = await signIn(running, 'gids');
    const { id } = (await guide.ask(inviting, { id: forbidden })).invite;
    const answer = await said(outsider, withdrawing, { id });
    expect(await said(outsider, withdrawing, { id: randomUUID() })).toEqual(answer);
  });
});
