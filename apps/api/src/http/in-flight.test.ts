import { expect, it } from 'vitest';
import { ofAddress, ofSession } from './in-flight.ts';

const megabyte = 1024 * 1024;

it('counts all that is on the way in one session, until it is there', () => {
  const [first, second, other] = [ofSession('ann'), ofSession('ann'), ofSession('bob')];
  first.add(12 * megabyte);
  second.add(12 * megabyte);
  expect(() => second.add(1)).toThrow(expect.objectContaining({ status: 429 }));
  expect(() => other.add(22 * megabyte)).not.toThrow();
  first.done();
  first.add(22 * megabyte); // came in after all was given up, and counts no more
  expect(() => second.add(12 * megabyte)).not.toThrow();
  for (const one of [second, other]) one.done();
  expect(() => ofSession('ann').add(24 * megabyte)).not.toThrow();
});

it('counts what everybody at an address has on the way', () => {
  const [one, another, elsewhere] = ['192.0.2.1', '192.0.2.1', '192.0.2.2'].map(ofAddress);
  one?.add(90 * megabyte);
  expect(() => another?.add(7 * megabyte)).toThrow(expect.objectContaining({ status: 429 }));
  expect(() => elsewhere?.add(7 * megabyte)).not.toThrow();
  for (const each of [one, another, elsewhere]) each?.done();
});
