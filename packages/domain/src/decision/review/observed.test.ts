import { expect, it } from 'vitest';
import type { BlockResult } from '../../assessment/round/state.ts';
import { publishedExample } from '../../examples/published.ts';
import { observedChange } from './observed.ts';

const picture = (publishedOn: string, median: number): BlockResult => ({
  roundId: publishedOn,
  kind: 'full',
  publishedOn,
  publishedAt: `${publishedOn}T10:00:00.000Z`,
  version: 1,
  published: { ...publishedExample(), median },
  change: null,
});
const blockId = publishedExample().blockId;
const results = {
  [blockId]: [
    picture('2024-01-10', 2),
    picture('2024-03-10', 2.5),
    picture('2024-06-10', 3),
    picture('2024-09-10', 4),
  ],
};
const effect = { blockId, byDate: '2024-09-01' };

it('is read from the last picture before the decision to the first after the day it was expected by', () => {
  expect(observedChange({ results }, effect, '2024-03-10')).toEqual({
    change: 'clearly-up',
    before: '2024-03-10',
    after: '2024-09-10',
  });
});

it('is not said before there is a picture on either side', () => {
  expect(observedChange({ results }, effect, '2024-01-09')).toMatchObject({ change: null, before: null });
  expect(observedChange({ results }, { ...effect, byDate: '2024-12-01' }, '2024-03-10')).toMatchObject({
    change: null,
    after: null,
  });
  expect(observedChange({ results: {} }, effect, null)).toEqual({ change: null, before: null, after: null });
});
