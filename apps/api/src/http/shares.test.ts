import { expect, it } from 'vitest';
import { Shares } from './shares.ts';

/** Half of the time for ten seconds. */
function halfOfTheTime(shares: Shares, address: string): void {
  for (let at = 100; at <= 10_000; at += 100) shares.took(address, 50, at);
}

it('knows what an address took of late, whatever others took', () => {
  const shares = new Shares();
  halfOfTheTime(shares, 'here');
  shares.took('there', 50, 10_000);
  expect(shares.of('here', 10_000)).toBeCloseTo(0.44, 1);
  expect(shares.of('there', 10_000)).toBeLessThan(0.02);
  expect(shares.of('elsewhere', 10_000)).toBe(0);
});

it('forgets what was longer ago', () => {
  const shares = new Shares();
  halfOfTheTime(shares, 'here');
  expect(shares.of('here', 15_000)).toBeLessThan(0.2);
  expect(shares.of('here', 40_000)).toBeLessThan(0.01);
});
