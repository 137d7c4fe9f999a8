import { describe, expect, it } from 'vitest';
import { agreementClass, type Counts, changeBetween, interpolatedMedian, toDecimals } from './index.ts';

type Row = readonly [string, number, Counts, Counts, number, number, string];

/** Each expectation of the demo story: decision, block, ratings before and after, medians and word of the story. */
const expectations: readonly Row[] = [
  ['A1', 6, [0, 4, 3, 1, 1], [0, 0, 4, 6, 0], 2.67, 3.67, 'clearly-up'],
  ['A1', 3, [2, 3, 1, 1, 0], [0, 1, 4, 3, 2], 2.0, 3.5, 'clearly-up'],
  ['A1', 4, [1, 3, 4, 1, 0], [0, 2, 5, 2, 1], 2.62, 3.1, 'about-same'],
  ['A2', 1, [1, 6, 1, 1, 1], [0, 1, 2, 7, 0], 2.17, 3.79, 'clearly-up'],
  ['A2', 13, [0, 5, 2, 2, 1], [0, 0, 2, 7, 2], 2.5, 4.0, 'clearly-up'],
  ['A2', 10, [0, 5, 2, 2, 1], [1, 2, 5, 1, 1], 2.5, 2.9, 'about-same'],
  ['A3', 8, [1, 5, 2, 1, 1], [0, 1, 3, 5, 2], 2.3, 3.8, 'clearly-up'],
  ['A3', 7, [0, 5, 2, 2, 1], [0, 1, 5, 3, 2], 2.5, 3.4, 'somewhat-up'],
  ['A4', 2, [0, 3, 3, 3, 1], [0, 0, 3, 6, 2], 3.17, 3.92, 'somewhat-up'],
  ['A4', 13, [0, 1, 5, 2, 2], [0, 0, 2, 5, 4], 3.3, 4.2, 'somewhat-up'],
  ['B1', 3, [0, 4, 2, 1, 1], [0, 1, 4, 2, 2], 2.5, 3.38, 'somewhat-up'],
  ['B1', 6, [1, 3, 4, 1, 0], [0, 1, 4, 2, 2], 2.62, 3.38, 'somewhat-up'],
  ['B2', 3, [0, 1, 4, 2, 2], [0, 1, 3, 2, 2], 3.38, 3.5, 'about-same'],
  ['B2', 8, [0, 2, 3, 3, 1], [3, 5, 0, 0, 0], 3.33, 1.7, 'clearly-down'],
  ['B3', 10, [3, 5, 0, 0, 0], [3, 3, 1, 1, 0], 1.7, 1.83, 'about-same'],
  ['B3', 1, [0, 4, 1, 0, 3], [0, 4, 2, 1, 1], 2.5, 2.5, 'about-same'],
  ['B4', 7, [3, 4, 1, 0, 0], [1, 2, 3, 1, 1], 1.75, 2.83, 'clearly-up'],
  ['B4', 13, [0, 4, 2, 1, 1], [0, 2, 3, 2, 1], 2.5, 3.17, 'somewhat-up'],
  ['B4', 9, [3, 5, 0, 0, 0], [3, 5, 0, 0, 0], 1.7, 1.7, 'about-same'],
  ['C1', 14, [0, 4, 2, 1, 1], [0, 0, 4, 5, 2], 2.5, 3.8, 'clearly-up'],
  ['C1', 6, [2, 3, 2, 1, 0], [1, 2, 2, 6, 0], 2.17, 3.58, 'clearly-up'],
  ['C1', 9, [0, 2, 3, 2, 1], [1, 3, 5, 1, 1], 3.17, 2.8, 'about-same'],
  ['C1', 3, [3, 2, 1, 0, 0], [4, 4, 1, 1, 1], 1.5, 1.88, 'about-same'],
  ['C2', 2, [4, 3, 0, 2, 2], [0, 4, 6, 2, 1], 2.0, 2.92, 'somewhat-up'],
  ['C3', 1, [2, 3, 5, 1, 0], [1, 3, 3, 5, 1], 2.6, 3.33, 'somewhat-up'],
  ['C3', 3, [4, 4, 1, 1, 1], [0, 6, 3, 2, 2], 1.88, 2.67, 'somewhat-up'],
  ['C4', 3, [0, 6, 3, 2, 2], [0, 1, 6, 4, 3], 2.67, 3.5, 'somewhat-up'],
  ['C5', 7, [0, 4, 6, 2, 1], [0, 0, 2, 10, 2], 2.92, 4.0, 'clearly-up'],
  ['C5', 8, [4, 4, 2, 2, 1], [0, 3, 5, 4, 2], 2.12, 3.3, 'clearly-up'],
  ['C5', 16, [0, 1, 5, 5, 2], [0, 0, 1, 10, 3], 3.6, 4.1, 'somewhat-up'],
];

describe('the decisions of the demo story', () => {
  it.each(expectations)(
    '%s moved block %i as told',
    (_, __, before, after, medianBefore, medianAfter, word) => {
      const earlier = toDecimals(interpolatedMedian(before));
      const later = toDecimals(interpolatedMedian(after));
      expect([earlier, later]).toEqual([medianBefore, medianAfter]);
      expect(changeBetween(earlier, later)).toBe(word);
    },
  );

  it('C2 turned two views into some spread', () => {
    expect([agreementClass([4, 3, 0, 2, 2]), agreementClass([0, 4, 6, 2, 1])]).toEqual([
      'two-views',
      'some-spread',
    ]);
  });
});
