import { setImmediate as soon } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type Pace, pace } from './pace.ts';

/** Asks so often, and once from elsewhere. @returns how many were looked at before a moment was over, of all that were in the end. */
async function lookedAt(lookAt: Pace, times: number, counts?: number): Promise<string> {
  let looked = 0;
  const from = (address: string) => lookAt(address, counts).then(() => (looked += 1));
  const many = Array.from({ length: times }, () => from('a'));
  await from('b');
  await soon();
  const atOnce = looked;
  await Promise.all(many);
  return `${atOnce} of ${looked}`;
}

it('looks at so many of an address in a second, and at those of another at once', async () => {
  expect(await lookedAt(pace({ perSecond: 5 }), 12)).toBe('6 of 13');
});

it('looks at fewer of what counts as many', async () => {
  expect(await lookedAt(pace({ perSecond: 20 }), 3, 10)).toBe('3 of 4');
  expect(await lookedAt(pace({ perSecond: 20 }), 1, 1_000)).toBe('2 of 2');
});

it('has nobody wait before there were many in a minute', async () => {
  expect(await lookedAt(pace({ perSecond: 2, unpaced: 4 }), 8)).toBe('7 of 9');
});
