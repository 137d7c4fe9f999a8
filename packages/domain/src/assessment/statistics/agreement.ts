import { ratingsForFormula } from './counts.ts';
import { add, type Fraction, fraction, multiply } from './fraction.ts';

const zero: Fraction = { numerator: 0, denominator: 1 };

/**
 * Van der Eijk's A, a measure of agreement on an ordered scale: 1 when all are on one level, 0 when spread evenly,
 * −1 when half stand on each end. The counts are peeled into layers of equal height; each layer is judged by the
 * triples of levels in its pattern and weighs as many ratings as it holds.
 * Source: C. van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001) 325–341.
 * @param counts ratings for each level of a scale with three levels or more, lowest level first
 * @returns an exact fraction from −1 to 1
 * @throws RangeError when there are no ratings
 */
export function agreement(counts: readonly number[]): Fraction {
  const ratings = ratingsForFormula(counts);
  let left = [...counts];
  let sum = zero;
  while (left.some((count) => count > 0)) {
    const height = Math.min(...left.filter((count) => count > 0));
    const pattern = left.map((count) => count > 0);
    const weight = fraction(height * used(pattern), ratings);
    sum = add(sum, multiply(weight, agreementOfLayer(pattern)));
    left = left.map((count) => (count > 0 ? count - height : 0));
  }
  return sum;
}

function agreementOfLayer(pattern: readonly boolean[]): Fraction {
  const levels = pattern.length;
  const levelsUsed = used(pattern);
  if (levelsUsed === 1) return { numerator: 1, denominator: 1 };
  if (levelsUsed === levels) return zero;
  const { unimodal, bimodal } = triples(pattern);
  const unimodality = fraction(
    (levels - 2) * unimodal - (levels - 1) * bimodal,
    (levels - 2) * (unimodal + bimodal),
  );
  return multiply(unimodality, fraction(levels - levelsUsed, levels - 1));
}

/** Counts the triples of levels that point to one peak (1-1-0 and 0-1-1) and to two peaks (1-0-1). */
function triples(pattern: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (let low = 0; low < pattern.length; low++) {
    for (let middle = low + 1; middle < pattern.length; middle++) {
      for (let high = middle + 1; high < pattern.length; high++) {
        if (pattern[low] && pattern[high] && !pattern[middle]) bimodal++;
        if (pattern[middle] && pattern[low] !== pattern[high]) unimodal++;
      }
    }
  }
  return { unimodal, bimodal };
}

function used(pattern: readonly boolean[]): number {
  return pattern.filter(Boolean).length;
}
