import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { millisLeft, newValue } from './button-value.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('counts for a quarter of an hour, and is another one each time', () => {
  const said = newValue('');
  expect([said === newValue(''), millisLeft(said, '')]).toEqual([false, 900_000]);
  vi.advanceTimersByTime(899_000);
  expect(millisLeft(said, '')).toBe(1_000);
  vi.advanceTimersByTime(1_000);
  expect(millisLeft(said, '')).toBe(0);
});

it('counts for who was signed in then, and for nobody who signed in or out since', () => {
  const [before, mine] = [newValue(''), newValue('mine')];
  expect([millisLeft(before, 'mine'), millisLeft(mine, ''), millisLeft(mine, 'another')]).toEqual([0, 0, 0]);
  expect(millisLeft(mine, 'mine')).toBe(900_000);
});

it.each([
  ...[null, undefined, '', 'a', `${'1'.repeat(13)}.x`],
  '9999999999999.00000000-0000-4000-8000-000000000000.e3b0c44298fc1c14',
])('is none that we cannot have made: %s', (said) => {
  expect(millisLeft(said, '')).toBe(0);
});
