import { expect, it } from 'vitest';
import { groupedBy } from './grouped.ts';

it('groups by key, in the order in which each key first came', () => {
  const groups = groupedBy(['b1', 'a1', 'b2'], (text) => text[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

it('has no group for nothing', () => {
  expect(groupedBy([], String).size).toBe(0);
});
