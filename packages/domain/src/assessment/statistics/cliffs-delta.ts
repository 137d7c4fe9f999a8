import { type Counts, ratingsForFormula } from './counts.ts';
import { type Fraction, fraction } from './fraction.ts';

/**
 * Cliff's delta: of all pairs with one rating from each group, the share in which the first is higher minus the
 * share in which it is lower.
 * Source: N. Cliff, "Dominance statistics", Psychological Bulletin 114 (1993) 494–509.
 * @returns an exact fraction from −1 to 1
 * @throws RangeError when a group has no ratings
 */
export function cliffsDelta(first: Counts, second: Counts): Fraction {
  const pairs = ratingsForFormula(first) * ratingsForFormula(second);
  const balance = first.reduce(
    (sum, count, level) =>
      sum +
      count * second.reduce((inner, other, otherLevel) => inner + other * Math.sign(level - otherLevel), 0),
    0,
  );
  return fraction(balance, pairs);
}
