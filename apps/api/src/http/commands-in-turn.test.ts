import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema, graphql } from 'graphql';
import { expect, it } from 'vitest';
import { withCommandsInTurn } from './commands-in-turn.ts';
import { Turns } from './turns.ts';

let [busy, busiest] = [0, 0];
const work = async (): Promise<string> => {
  busiest = Math.max(busiest, ++busy);
  await wait(5);
  busy--;
  return 'done';
};
/** Longer than what keeps nobody waiting. */
const longWork = () => wait(100, 'done');
const schema = withCommandsInTurn(
  buildSchema(
    'type Query { q: String } type Mutation { small: String long: String importDecisions: String importDecisionFiles: String }',
  ),
  new Turns({ together: 2, waiting: 10 }),
);
const rootValue = { small: work, long: longWork, importDecisions: work, importDecisionFiles: work };
const give = (source: string, address = 'here') =>
  graphql({ schema, source, rootValue, contextValue: { address } });

it('does few commands of an address at a time, also of several documents', async () => {
  busiest = 0;
  const done = await Promise.all(Array.from({ length: 6 }, () => give('mutation { a: small b: small }')));
  expect(done).toEqual(done.map(() => ({ data: { a: 'done', b: 'done' } })));
  expect(busiest).toBe(2);
});

it('lets another address go on, and what reads decisions in, which has a line of its own', async () => {
  busiest = 0;
  await Promise.all(
    [1, 2, 3, 4].flatMap((n) => [give('mutation { small }'), give('mutation { small }', `there ${n}`)]),
  );
  expect(busiest).toBeGreaterThan(2);
  busiest = 0;
  await Promise.all(Array.from({ length: 4 }, () => give('mutation { importDecisionFiles }')));
  expect(busiest).toBe(4);
});

it('rests after a long command before the next one, and who gave it does not wait for that', async () => {
  await Promise.all([give('mutation { long }'), give('mutation { long }')]);
  const next = give('mutation { small }');
  expect(await Promise.race([next, wait(20, 'waits')])).toBe('waits');
  expect(await next).toEqual({ data: { small: 'done' } });
});
