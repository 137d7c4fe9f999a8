import { setTimeout as wait } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { notedWork } from '../history/in-hands.ts';
import type { Context } from './context.ts';
import { effortPlugin, withEffort } from './effort.ts';

const most = 300;
/** Works as long as this, in milliseconds, without letting anybody in between. */
const work = (millis: number): string => {
  const from = performance.now();
  while (performance.now() - from < millis);
  return 'done';
};
const own = () => ({
  child: own,
  work: () => work(5),
  wait: () => wait(5 * most, 'waited'),
  soon,
  quick: 'at once',
  after,
});
const soon = () => wait(1, 'waited');
const after = async () => {
  await null;
  return work(5);
};
let commands = 0;
const command = async () => {
  await wait(1);
  commands++;
  work(3 * most);
  return own();
};
const rootValue = { ...own(), command };
const schema = withEffort(
  buildSchema(`
    type Query { child: Query! work: String! wait: String! after: String! soon: String! quick: String! }
    type Mutation { command: Query }
  `),
  most,
);

async function ask(query: string) {
  const server = new ApolloServer<Context>({ schema, rootValue, plugins: [effortPlugin(most)] });
  const effort = { millis: 0 };
  const contextValue = { work: effort } as Context;
  const { body, http } = await server.executeOperation({ query }, { contextValue });
  await server.stop();
  return body.kind === 'single' ? { status: http.status, effort, ...body.singleResult } : null;
}

/** So many times the same field. */
const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');
const refused = { status: 400, data: null, errors: [{ extensions: { code: 'TOO_COSTLY' } }] };

it('says how long a question was worked on', async () => {
  expect((await ask(`{ ${times(3, 'work')} }`))?.effort.millis).toBeGreaterThanOrEqual(5);
});

it('counts checking the document beside it, also one with mistakes', async () => {
  const answer = await ask(`{ ${times(1_000, 'quick')} ${times(1_000, 'quik')} }`);
  expect(answer?.errors).toBeDefined();
  expect(notedWork(answer?.effort ?? {})).toBeGreaterThan(0.5);
});

it.each(['work', 'after', 'child { work }'])(
  'stops looking up %s for a question that took too long',
  async (field) => {
    expect(await ask(`{ ${times(3, field)} }`)).toMatchObject({ status: undefined, data: { a0: {} } });
    const from = performance.now();
    const answer = await ask(`{ ${times(1_000, field)} }`);
    expect(performance.now() - from).toBeLessThan(1_000 * 5);
    expect(answer).toMatchObject(refused);
    expect(answer?.errors).toHaveLength(1);
  },
);

it('answers fields that wait and fields that do not, beside each other', async () => {
  const fields = times(9, 'child { soon child { soon wait } }').replaceAll(/a(\d)/g, 'b$1');
  const answer = await ask(`{ ${times(9, 'soon')} quick ${fields} }`);
  expect(answer?.errors).toBeUndefined();
  expect(Object.values(answer?.data ?? {})).toHaveLength(19);
});

it('does not count what a question waits for, nor what others do meanwhile', async () => {
  const [waiting] = await Promise.all([ask('{ wait child { wait } }'), ask(`{ ${times(20, 'work')} }`)]);
  expect(waiting).toMatchObject({ data: { wait: 'waited' } });
});

it('lets a command finish, however long it takes, and stops what is asked of its outcome', async () => {
  expect(await ask('mutation { command { work } }')).toMatchObject({ data: { command: { work: 'done' } } });
  const both = await ask(`mutation { command { ${times(1_000, 'work')} } b: command { wait } }`);
  expect(commands).toBe(3);
  expect(both?.errors).toHaveLength(1);
  expect(notedWork(both?.effort ?? {})).toBeGreaterThan(most);
});
