import { expect, it } from 'vitest';
import { InFlight } from './in-flight.ts';

const megabyte = 1024 * 1024;

it('counts all that one person has on the way, until it is there', () => {
  const [first, second, other] = [new InFlight('ann'), new InFlight('ann'), new InFlight('bob')];
  first.add(12 * megabyte);
  second.add(12 * megabyte);
  expect(() => second.add(1)).toThrow(expect.objectContaining({ status: 429 }));
  expect(() => other.add(22 * megabyte)).not.toThrow();
  first.done();
  first.add(22 * megabyte); // came in after all was given up, and counts no more
  expect(() => second.add(12 * megabyte)).not.toThrow();
  for (const one of [second, other]) one.done();
  expect(() => new InFlight('ann').add(24 * megabyte)).not.toThrow();
});
