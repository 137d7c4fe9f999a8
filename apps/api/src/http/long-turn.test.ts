import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLongTurn, longLineOf } from './long-turn.ts';
import { lines, Turns } from './turns.ts';

it('lets whoever comes from elsewhere do several pieces before the next of who took long', async () => {
  const turns = new Turns({ together: 1, waiting: 10, unpaced: true });
  const order: string[] = [];
  const work = (name: string, millis: number) => async () => {
    order.push(name);
    await sleep(millis);
  };
  const many = ['a1', 'a2'].map((name) => inLongTurn(turns, 'there', work(name, 1_300)));
  await sleep(50);
  for (const name of ['b1', 'b2', 'b3']) await inLongTurn(turns, 'elsewhere', work(name, 20));
  expect(order).toEqual(['a1', 'b1', 'b2', 'b3']);
  await Promise.all(many);
  expect(order.at(-1)).toBe('a2');
});

it('lets short pieces of one address follow each other at once, also after one that failed', async () => {
  const turns = new Turns({ together: 1, waiting: 10, unpaced: true });
  const began = performance.now();
  await expect(inLongTurn(turns, 'here', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  for (let count = 0; count < 5; count++) await inLongTurn(turns, 'here', async () => {});
  expect(performance.now() - began).toBeLessThan(500);
});

it('has lines of their own for the schema, for what is read in, and for other long bodies', () => {
  const all = lines();
  const lineOf = (bytes: number, source: string) =>
    longLineOf(all, { method: 'POST', headers: { 'content-length': String(bytes) } }, source);
  expect(lineOf(500, '{ __schema { types { name } } }')).toBe(all.schema);
  expect([500, 900_000].map((bytes) => lineOf(bytes, 'mutation { importDecisionFiles }'))).toEqual([
    all.imports,
    all.imports,
  ]);
  expect([lineOf(900_000, '{ me { id } }'), lineOf(500, '{ me { id } }')]).toEqual([all.long, null]);
});
