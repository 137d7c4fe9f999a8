import { describe, expect, it } from 'vitest';
import {
  agreement,
  agreementClass,
  averageDeviation,
  type Counts,
  cliffsDelta,
  compare,
  countsOf,
  distance,
  fraction,
  interpolatedMedian,
  levelOf,
  levelOfHalves,
  practicalAgreement,
  ratingsIn,
  roundTo,
  toDecimals,
  unknownNote,
} from './index.ts';

/** Every way in which up to seven people can spread over five levels. */
const smallGroups: readonly Counts[] = everySpread(7);
const mirrored = ([a, b, c, d, e]: Counts): Counts => [e, d, c, b, a];
const tripled = ([a, b, c, d, e]: Counts): Counts => [3 * a, 3 * b, 3 * c, 3 * d, 3 * e];

describe('the interpolated median', () => {
  it.each([
    ['the worked example', [1, 3, 2, 3, 1], 3, 1],
    ['the calmer group', [0, 1, 6, 3, 0], 19, 6],
    ['one rating', [0, 0, 0, 1, 0], 4, 1],
    ['all on one level', [0, 9, 0, 0, 0], 2, 1],
    ['half on one level, half on the next', [0, 4, 4, 0, 0], 5, 2],
    ['half on each end', [5, 0, 0, 0, 5], 3, 1],
    ['half below a gap', [0, 3, 0, 0, 3], 7, 2],
  ] as const)('of %s is exact', (_, counts, numerator, denominator) => {
    expect(interpolatedMedian(counts)).toEqual({ numerator, denominator });
  });

  it('stays between the lowest and the highest level in use, give or take half a step', () => {
    for (const counts of smallGroups) {
      const lowest = counts.findIndex((count) => count > 0) + 1;
      const highest = counts.findLastIndex((count) => count > 0) + 1;
      const median = interpolatedMedian(counts);
      expect(compare(median, fraction(2 * lowest - 1, 2))).toBeGreaterThan(0);
      expect(compare(median, fraction(2 * highest + 1, 2))).toBeLessThan(0);
      expect(compare(median, fraction(1, 1))).toBeGreaterThanOrEqual(0);
      expect(compare(median, fraction(5, 1))).toBeLessThanOrEqual(0);
    }
  });

  it('mirrors when the scale is mirrored, and does not change when every answer counts three times', () => {
    for (const counts of smallGroups) {
      const { numerator, denominator } = interpolatedMedian(counts);
      expect(interpolatedMedian(mirrored(counts))).toEqual(
        fraction(6 * denominator - numerator, denominator),
      );
      expect(interpolatedMedian(tripled(counts))).toEqual({ numerator, denominator });
    }
  });

  it('refuses to speak when nobody chose a level, or when counts are no people', () => {
    expect(() => interpolatedMedian([0, 0, 0, 0, 0])).toThrow(RangeError);
    expect(() => interpolatedMedian([1, 0.5, 0, 0, 0])).toThrow(RangeError);
    expect(() => interpolatedMedian([2, -1, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('the level of a median', () => {
  it.each([
    [fraction(249, 100), 2, 2],
    [fraction(5, 2), 2, 3],
    [fraction(251, 100), 3, 3],
    [fraction(9, 2), 4, 5],
    [fraction(1, 1), 1, 1],
    [fraction(5, 1), 5, 5],
  ])('of %o is the nearest one, or lies between two neighbours', (median, from, to) => {
    expect(levelOf(median)).toEqual({ from, to });
  });

  it('can be read from a median in halves', () => {
    expect(levelOfHalves(3.5)).toEqual({ from: 3, to: 4 });
    expect(levelOfHalves(4)).toEqual({ from: 4, to: 4 });
  });
});

describe('rounding', () => {
  it.each([
    [fraction(21, 8), 2.62],
    [fraction(27, 8), 3.38],
    [fraction(23, 12), 1.92],
    [fraction(1, 3), 0.33],
    [fraction(-1, 8), -0.12],
  ])('of %o to two decimals goes to the even one at half', (value, decimals) => {
    expect(toDecimals(value)).toBe(decimals);
  });

  it('to halves goes to the even half at a quarter', () => {
    expect([fraction(9, 4), fraction(11, 4), fraction(13, 5)].map((value) => roundTo(value, 2))).toEqual([
      2, 3, 2.5,
    ]);
  });
});

describe("van der Eijk's agreement", () => {
  it('gives the value of the reference software for seven levels', () => {
    expect(toDecimals(agreement([30, 40, 210, 130, 530, 50, 10]), 4)).toBe(0.6113);
  });

  it.each([
    ['the worked example', [1, 3, 2, 3, 1], 0.18],
    ['the calmer group', [0, 1, 6, 3, 0], 0.75],
    ['one rating', [0, 1, 0, 0, 0], 1],
    ['all on one level', [0, 0, 0, 0, 12], 1],
    ['all levels alike', [3, 3, 3, 3, 3], 0],
    ['half on each end', [4, 0, 0, 0, 4], -1],
  ] as const)('of %s is as described', (_, counts, value) => {
    expect(toDecimals(agreement(counts))).toBe(value);
  });

  it('stays from −1 to 1, mirrors to itself and does not depend on the size of the group', () => {
    for (const counts of smallGroups) {
      const value = agreement(counts);
      expect(compare(value, fraction(-1, 1))).toBeGreaterThanOrEqual(0);
      expect(compare(value, fraction(1, 1))).toBeLessThanOrEqual(0);
      expect(agreement(mirrored(counts))).toEqual(value);
      expect(agreement(tripled(counts))).toEqual(value);
    }
  });
});

describe('the average deviation', () => {
  it.each([
    ['the worked example', [1, 3, 2, 3, 1], 1],
    ['the calmer group', [0, 1, 6, 3, 0], 0.4],
    ['all on one level', [0, 0, 7, 0, 0], 0],
    ['half on each end', [2, 0, 0, 0, 2], 2],
    ['two neighbours', [0, 1, 1, 0, 0], 0.5],
  ] as const)('of %s is as described', (_, counts, value) => {
    expect(toDecimals(averageDeviation(counts))).toBe(value);
  });

  it('is never above two levels, and is nought exactly when all agree', () => {
    for (const counts of smallGroups) {
      const value = averageDeviation(counts);
      expect(compare(value, fraction(2, 1))).toBeLessThanOrEqual(0);
      expect(value.numerator === 0).toBe(counts.filter((count) => count > 0).length === 1);
    }
  });

  it('has a bound for practical agreement of about 0.83', () => {
    expect(toDecimals(practicalAgreement)).toBe(0.83);
  });
});

describe('the agreement class', () => {
  it.each([
    [[1, 3, 2, 3, 1], 'two-views'],
    [[4, 3, 0, 2, 2], 'two-views'],
    [[5, 0, 0, 0, 5], 'two-views'],
    [[0, 1, 6, 3, 0], 'broad'],
    [[0, 0, 9, 0, 0], 'broad'],
    [[0, 1, 0, 0, 0], 'broad'],
    [[0, 4, 6, 2, 1], 'some-spread'],
    [[3, 0, 3, 0, 3], 'wide'],
    [[2, 2, 2, 2, 2], 'two-views'],
  ] as const)('of %o is %s', (counts, expected) => {
    expect(agreementClass(counts)).toBe(expected);
  });

  it('is broad at exactly 0.60 and somewhat spread at exactly 0.30, without errors of rounding', () => {
    const at = (value: [number, number]) =>
      everySpread(10).filter((counts) => compare(agreement(counts), fraction(...value)) === 0);
    expect(at([6, 10]).length).toBeGreaterThan(0);
    expect(at([3, 10]).length).toBeGreaterThan(0);
    expect(new Set(at([6, 10]).map(agreementClass))).toEqual(new Set(['broad']));
    expect(new Set(at([3, 10]).map(agreementClass))).toEqual(new Set(['some-spread']));
  });

  it('sees two views only with a third on either side and fewer in the middle than on each', () => {
    expect(agreementClass([2, 1, 0, 1, 2])).toBe('two-views');
    expect(agreementClass([3, 0, 3, 0, 3])).toBe('wide');
    expect(agreementClass([5, 0, 1, 1, 2])).toBe('two-views');
    expect(agreementClass([6, 0, 1, 1, 2])).not.toBe('two-views');
  });
});

describe("Cliff's delta", () => {
  it('weighs every pair between two groups', () => {
    expect(toDecimals(cliffsDelta([0, 0, 1, 3, 1], [1, 3, 1, 0, 0]))).toBe(0.96);
    expect(cliffsDelta([5, 0, 0, 0, 0], [0, 0, 0, 0, 2])).toEqual({ numerator: -1, denominator: 1 });
    expect(cliffsDelta([1, 2, 3, 2, 1], [1, 2, 3, 2, 1])).toEqual({ numerator: 0, denominator: 1 });
  });

  it('turns its sign when the groups change places', () => {
    for (const counts of smallGroups) {
      const forward = cliffsDelta(counts, [1, 0, 2, 0, 1]);
      const backward = cliffsDelta([1, 0, 2, 0, 1], counts);
      expect(forward.numerator + backward.numerator).toBe(0);
      expect(distance(forward, backward).denominator).toBeGreaterThan(0);
    }
  });
});

describe('the note on not knowing', () => {
  it.each([
    [0, 9, 'none'],
    [2, 9, 'none'],
    [2, 8, 'some'],
    [4, 9, 'some'],
    [5, 10, 'many'],
    [9, 9, 'many'],
    [0, 0, 'none'],
  ] as const)('of %i in %i answers is %s', (unknown, answers, note) => {
    expect(unknownNote(unknown, answers)).toBe(note);
  });
});

describe('counting', () => {
  it('puts each rating on its level', () => {
    expect(countsOf([2, 5, 2, 1])).toEqual([1, 2, 0, 0, 1]);
    expect(ratingsIn([1, 2, 0, 0, 1])).toBe(4);
    expect(countsOf([])).toEqual([0, 0, 0, 0, 0]);
  });
});

function everySpread(people: number): Counts[] {
  const spreads: Counts[] = [];
  for (let a = 0; a <= people; a++)
    for (let b = 0; a + b <= people; b++)
      for (let c = 0; a + b + c <= people; c++)
        for (let d = 0; a + b + c + d <= people; d++)
          for (let e = 0; a + b + c + d + e <= people; e++)
            if (a + b + c + d + e > 0) spreads.push([a, b, c, d, e]);
  return spreads;
}
