import { type Counts, ratingsForFormula } from './counts.ts';
import { type Fraction, fraction } from './fraction.ts';

/**
 * The interpolated median: where the middle of the ratings lies when each level spans half a step to both sides.
 * With N ratings, m the first level whose running count exceeds N/2 and F the count below it:
 * m − 1/2 + (N/2 − F) / n_m. When the running count hits N/2 exactly at level a, it is halfway between a and the
 * next level in use.
 * @returns an exact fraction from 1 to 5
 * @throws RangeError when there are no ratings
 */
export function interpolatedMedian(counts: Counts): Fraction {
  const ratings = ratingsForFormula(counts);
  let below = 0;
  for (const [index, count] of counts.entries()) {
    const upToHere = below + count;
    if (2 * upToHere > ratings) {
      return fraction((2 * index + 1) * count + ratings - 2 * below, 2 * count);
    }
    if (2 * upToHere === ratings) return fraction(index + 1 + nextUsedLevel(counts, index), 2);
    below = upToHere;
  }
  throw new RangeError(`The middle of ${counts.join('-')} was not found.`);
}

function nextUsedLevel(counts: Counts, index: number): number {
  return counts.findIndex((count, later) => later > index && count > 0) + 1;
}
