export { agreement } from './agreement.ts';
export { agreementClass } from './agreement-class.ts';
export { averageDeviation, practicalAgreement } from './average-deviation.ts';
export {
  changeBetween,
  differentGroup,
  lessCertain,
  type TrendId,
  type Turnout,
  trend,
  trendIds,
  viewsDriftApart,
} from './change.ts';
export { cliffsDelta } from './cliffs-delta.ts';
export { type Counts, countsOf, ratingsIn } from './counts.ts';
export {
  diverges,
  divergesBetween,
  type Partition,
  type PartitionId,
  type PartRatings,
  partitionIds,
  partitionOf,
  type SideRatings,
} from './divergence.ts';
export { compare, distance, type Fraction, fraction, roundTo, toDecimals } from './fraction.ts';
export { interpolatedMedian } from './interpolated-median.ts';
export { levelOf, levelOfHalves } from './level-of.ts';
export { type UnknownNoteId, unknownNote, unknownNoteIds } from './unknown-note.ts';
