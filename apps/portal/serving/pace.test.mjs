import { expect, it } from 'vitest';
import { pace } from './pace.mjs';

it('looks at few steps of signing in, which it passes on', async () => {
  const lookAt = pace(20);
  let looked = 0;
  const steps = Array.from({ length: 3 }, () => lookAt('a', '/auth/x').then(() => looked++));
  await lookAt('b');
  expect(looked).toBe(2);
  await Promise.all(steps);
});

it('looks at so many of an address in a second, and at those of another at once', async () => {
  const lookAt = pace(5);
  /** @type {string[]} */
  const order = [];
  /** @param {string} address */
  const from = (address) => lookAt(address).then(() => order.push(address));
  const many = Array.from({ length: 12 }, () => from('a'));
  await from('b');
  expect(order).toEqual(['a', 'a', 'a', 'a', 'a', 'b']);
  await Promise.all(many);
  expect(order).toHaveLength(13);
});
