import { expect, it } from 'vitest';
import { asked } from './asked.ts';
import { passwordTurns } from './password-turns.ts';

const refused = { status: 'TOO_MANY_REQUESTS', headers: { 'retry-after': '1' } };
const countOf = async (all: Promise<unknown>[]) =>
  (await Promise.allSettled(all)).filter(({ status }) => status === 'fulfilled').length;

it('are looked at one after another, and others come in between the many of one address', async () => {
  const { hash } = passwordTurns(async () => true);
  const done: string[] = [];
  const from = (address: string) =>
    asked.run({ from: address, at: new Date() }, () => hash('not this one')).then(() => done.push(address));
  const many = Array.from({ length: 8 }, () => from('a'));
  await expect(from('a')).rejects.toMatchObject(refused);
  await from('b');
  expect(done.filter((address) => address === 'a').length).toBeLessThanOrEqual(2);
  expect(await countOf(many)).toBe(8);
  await from('a');
});

it('are refused when too many wait, from however many addresses', async () => {
  const { hash } = passwordTurns(async () => true);
  const all = Array.from({ length: 45 }, (_, n) =>
    asked.run({ from: `${n}`, at: new Date() }, () => hash('not this one')),
  );
  expect(await countOf(all)).toBe(41);
});

it('are wrong once another one was chosen, also when that was while they waited', async () => {
  const kept = new Set<string>();
  const { hash, verify } = passwordTurns(async (known) => kept.has(known));
  const old = await hash('a long enough one');
  kept.add(old);
  expect(await verify({ hash: old, password: 'a long enough one' })).toBe(true);
  const waiting = verify({ hash: old, password: 'a long enough one' });
  kept.delete(old);
  expect(await waiting).toBe(false);
});

it('are verified as they were hashed', async () => {
  const { hash, verify } = passwordTurns(async () => true);
  const kept = await hash('a long enough one');
  expect(await verify({ hash: kept, password: 'a long enough one' })).toBe(true);
  expect(await verify({ hash: kept, password: 'another long one' })).toBe(false);
});
