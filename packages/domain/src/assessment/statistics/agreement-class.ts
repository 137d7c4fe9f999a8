import type { AgreementClassId } from '../../frame/agreement-classes.ts';
import { agreement } from './agreement.ts';
import { type Counts, ratingsForFormula } from './counts.ts';
import { compare, type Fraction } from './fraction.ts';

const wideBelow: Fraction = { numerator: 3, denominator: 10 };
const broadFrom: Fraction = { numerator: 6, denominator: 10 };

/**
 * In which of four classes the agreement falls; the first rule that fits decides.
 * @throws RangeError when there are no ratings
 */
export function agreementClass(counts: Counts): AgreementClassId {
  const value = agreement(counts);
  if (compare(value, broadFrom) >= 0) return 'broad';
  if (compare(value, wideBelow) >= 0) return 'some-spread';
  return hasTwoCamps(counts) ? 'two-views' : 'wide';
}

/** At least a third on the low levels, a third on the high ones, and fewer in the middle than on either side. */
function hasTwoCamps(counts: Counts): boolean {
  const ratings = ratingsForFormula(counts);
  const [one, two, middle, four, five] = counts;
  const smallerSide = Math.min(one + two, four + five);
  return 3 * smallerSide >= ratings && middle < smallerSide;
}
