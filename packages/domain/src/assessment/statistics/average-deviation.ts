import { type Counts, ratingsForFormula } from './counts.ts';
import { type Fraction, fraction } from './fraction.ts';

/** Up to this average deviation, five levels count as practical agreement (one sixth of the levels). */
export const practicalAgreement: Fraction = { numerator: 5, denominator: 6 };

/**
 * The average deviation from the median: "on average you are 0.4 level apart". The median is the ordinary one
 * (the middle rating, or halfway between the two in the middle).
 * Source: M. J. Burke, L. M. Finkelstein & M. S. Dusig, "On average deviation indices for estimating interrater
 * agreement", Organizational Research Methods 2 (1999) 49–68.
 * @returns an exact fraction of levels, from 0 to 2
 * @throws RangeError when there are no ratings
 */
export function averageDeviation(counts: Counts): Fraction {
  const ratings = ratingsForFormula(counts);
  const twiceMedian =
    levelAt(counts, Math.floor((ratings - 1) / 2)) + levelAt(counts, Math.floor(ratings / 2));
  const twiceDistance = counts.reduce(
    (sum, count, index) => sum + count * Math.abs(2 * (index + 1) - twiceMedian),
    0,
  );
  return fraction(twiceDistance, 2 * ratings);
}

/** The level of the rating at a place in the sorted row, starting at 0. */
function levelAt(counts: Counts, place: number): number {
  let left = place;
  for (const [index, count] of counts.entries()) {
    if (left < count) return index + 1;
    left -= count;
  }
  throw new RangeError(`There is no rating number ${place + 1} in ${counts.join('-')}.`);
}
