import type { Level } from '../../frame/levels.ts';

/** How many people chose each level; the first is level 1. Whole numbers, zero or more. */
export type Counts = readonly [number, number, number, number, number];

/** Counts how often each level was chosen. */
export function countsOf(ratings: Iterable<Level>): Counts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const level of ratings) counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  return counts;
}

/** The number of ratings in all levels together. */
export function ratingsIn(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The number of ratings, for formulas that mean nothing without any.
 * @throws RangeError when a count is no whole number of people, or when nobody chose a level.
 */
export function ratingsForFormula(counts: readonly number[]): number {
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    throw new RangeError(`Counts are whole numbers of people, not ${counts.join('-')}.`);
  }
  const ratings = ratingsIn(counts);
  if (ratings === 0) throw new RangeError('Nobody chose a level, so there is no figure to give.');
  return ratings;
}
