import { expect, it } from 'vitest';
import { folding, put } from '../collaboration/put.ts';
import { linksAt } from './at.ts';
import type { RecordLink } from './state.ts';

const link = (from: string, to: string): RecordLink => ({
  ...{ from, to, relation: 'relates-to', asWritten: null, on: '2024-05-01' },
});

it('finds links from either end, in their order, each once', () => {
  const links = { 1: link('a', 'b'), 2: link('c', 'a'), 3: link('a', 'a'), 4: link('b', 'c') };
  expect(linksAt({ links }, 'a')).toEqual([links[1], links[2], links[3]]);
  expect(linksAt({ links }, 'd')).toEqual([]);
});

it('finds what came since, also while events are folded', () => {
  const [first, second] = [link('a', 'b'), link('a', 'c')];
  const before = { one: first };
  expect(linksAt({ links: before }, 'a')).toEqual([first]);
  const after = folding(() => {
    const begun = put(before, 'two', first);
    expect(linksAt({ links: begun }, 'a')).toEqual([first, first]);
    return put(begun, 'three', second);
  });
  expect(linksAt({ links: after }, 'a')).toEqual([first, first, second]);
  expect(linksAt({ links: before }, 'a')).toEqual([first]);
});
