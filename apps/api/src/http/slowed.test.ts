import { expect, it } from 'vitest';
import { Slowed } from './slowed.ts';

it('tells an address that went on all the same only after a while that it asks too much, and another one at once', async () => {
  const slowed = new Slowed(3);
  const order: string[] = [];
  const tell = (address: string) => slowed.wait(address).then(() => order.push(address));
  const many = Array.from({ length: 5 }, () => tell('a'));
  await tell('b');
  expect(order).toEqual(['a', 'a', 'a', 'b']);
  await Promise.all(many);
  expect(order).toEqual(['a', 'a', 'a', 'b', 'a', 'a']);
});
