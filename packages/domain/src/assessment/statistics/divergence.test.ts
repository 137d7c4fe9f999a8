import { describe, expect, it } from 'vitest';
import {
  type Counts,
  cliffsDelta,
  diverges,
  partitionOf,
  ratingsIn,
  type SideRatings,
  toDecimals,
} from './index.ts';

const rated = (side: SideRatings['side'], counts: Counts, unknown = 0): SideRatings => ({
  side,
  counts,
  answers: ratingsIn(counts) + unknown,
});

describe('the partition of a result', () => {
  it('is by three sides when each has k ratings', () => {
    const { partition, parts } = partitionOf(
      [
        rated('public-side', [0, 0, 0, 5, 0]),
        rated('creative-side', [0, 5, 0, 0, 0]),
        rated('society-knowledge-side', [0, 0, 6, 0, 0]),
      ],
      5,
    );
    expect(partition).toBe('P3');
    expect(parts.map(({ sides }) => sides)).toEqual([
      ['public-side'],
      ['creative-side'],
      ['society-knowledge-side'],
    ]);
  });

  it('leaves out a side without people, but not one whose people gave no rating', () => {
    const two = [rated('public-side', [0, 0, 0, 5, 0]), rated('creative-side', [0, 5, 0, 0, 0])];
    expect(partitionOf(two, 5).partition).toBe('P3');
    const silent = rated('society-knowledge-side', [0, 0, 0, 0, 0], 2);
    expect(partitionOf([...two, silent], 5).partition).toBe('P2');
  });

  it('falls back to public against others when one of three sides is small', () => {
    const { partition, parts } = partitionOf(
      [
        rated('public-side', [1, 3, 1, 0, 0]),
        rated('creative-side', [0, 1, 0, 2, 0]),
        rated('society-knowledge-side', [0, 0, 1, 1, 0]),
      ],
      5,
    );
    expect(partition).toBe('P2');
    expect(parts).toEqual([
      { sides: ['public-side'], counts: [1, 3, 1, 0, 0] },
      { sides: ['creative-side', 'society-knowledge-side'], counts: [0, 1, 1, 3, 0] },
    ]);
  });

  it('is none when either of two parts is small, and when there is only one part', () => {
    expect(
      partitionOf([rated('public-side', [0, 0, 4, 0, 0]), rated('creative-side', [0, 9, 0, 0, 0])], 5)
        .partition,
    ).toBe('none');
    expect(partitionOf([rated('public-side', [0, 0, 9, 0, 0])], 5)).toEqual({ partition: 'none', parts: [] });
    expect(partitionOf([], 5).partition).toBe('none');
  });

  it('counts people without a side among the others, and never leaves them over by subtraction', () => {
    const sides = [rated('public-side', [0, 0, 0, 5, 0]), rated('creative-side', [0, 5, 0, 0, 0])];
    const { partition, parts } = partitionOf([...sides, rated(null, [1, 0, 0, 0, 0])], 5);
    expect(partition).toBe('P2');
    expect(parts[1]?.counts).toEqual([1, 5, 0, 0, 0]);
  });
});

describe('the flag of divergence', () => {
  const flagged = (first: Counts, second: Counts) =>
    diverges([
      { sides: ['public-side'], counts: first },
      { sides: ['creative-side', 'society-knowledge-side'], counts: second },
    ]);

  it('is raised in the worked example and in the pulse of Avondplein on block 4', () => {
    expect(flagged([0, 0, 1, 3, 1], [1, 3, 1, 0, 0])).toBe(true);
    expect(toDecimals(cliffsDelta([0, 1, 1, 3, 0], [1, 3, 1, 0, 0]))).toBe(0.76);
    expect(flagged([1, 3, 1, 0, 0], [0, 1, 1, 3, 0])).toBe(true);
  });

  it('is not raised in round 4 of Buurtbakens on block 2', () => {
    expect(flagged([0, 0, 1, 4, 0], [2, 2, 1, 4, 0])).toBe(false);
  });

  it('needs both a whole level between the medians and a clear dominance', () => {
    expect(flagged([0, 0, 5, 0, 0], [0, 0, 0, 5, 0])).toBe(true);
    expect(flagged([0, 0, 5, 0, 0], [0, 0, 1, 4, 0])).toBe(false);
    expect(flagged([2, 0, 0, 3, 0], [0, 3, 0, 0, 2])).toBe(false);
  });

  it('is raised when any two of three parts differ', () => {
    expect(
      diverges([
        { sides: ['public-side'], counts: [0, 0, 5, 0, 0] },
        { sides: ['creative-side'], counts: [0, 3, 2, 0, 0] },
        { sides: ['society-knowledge-side'], counts: [0, 0, 0, 4, 1] },
      ]),
    ).toBe(true);
    expect(diverges([])).toBe(false);
  });
});
