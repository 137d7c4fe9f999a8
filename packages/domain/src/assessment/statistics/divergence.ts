import { type SideId, sideIds } from '../../frame/sides.ts';
import { cliffsDelta } from './cliffs-delta.ts';
import { type Counts, ratingsIn } from './counts.ts';
import { compare, distance, type Fraction } from './fraction.ts';
import { interpolatedMedian } from './interpolated-median.ts';

/** The two fixed ways to look at sides, or none: P3 is the three sides, P2 public organisations against all others. */
export const partitionIds = ['none', 'P2', 'P3'] as const;

export type PartitionId = (typeof partitionIds)[number];

/** The ratings of one side, and how many answers of any kind it gave. `null` stands for partners without a side. */
export type SideRatings = { readonly side: SideId | null; readonly counts: Counts; readonly answers: number };

/** One part of a partition with the ratings of its sides together. */
export type PartRatings = { readonly sides: readonly SideId[]; readonly counts: Counts };

export type Partition = { readonly partition: PartitionId; readonly parts: readonly PartRatings[] };

const noPartition: Partition = { partition: 'none', parts: [] };

const apartFrom: Fraction = { numerator: 1, denominator: 1 };
const dominantFrom: Fraction = { numerator: 47, denominator: 100 };

/**
 * The partition that may be shown: P3 when each of its parts is empty or has at least k ratings, else P2 under the
 * same test, else none. All or nothing: a part in which people answered without giving k ratings blocks the whole
 * partition, since the rest would tell about them by subtraction. For the same reason P3 needs everyone to have a side.
 * @param k the least number of ratings in a part
 */
export function partitionOf(ratings: readonly SideRatings[], k: number): Partition {
  const everyoneHasASide = ratings.every(({ side, answers }) => side !== null || answers === 0);
  const bySide = sideIds.map((id) =>
    partOf(
      [id],
      ratings.filter(({ side }) => side === id),
    ),
  );
  if (everyoneHasASide && passes(bySide, k)) return shown('P3', bySide);
  const publicOrNot = [
    partOf(
      ['public-side'],
      ratings.filter(({ side }) => side === 'public-side'),
    ),
    partOf(
      ['creative-side', 'society-knowledge-side'],
      ratings.filter(({ side }) => side !== 'public-side'),
    ),
  ];
  return passes(publicOrNot, k) ? shown('P2', publicOrNot) : noPartition;
}

/** Whether two parts experience a block differently: medians a level or more apart, and one clearly above the other. */
export function divergesBetween(first: Counts, second: Counts): boolean {
  const medians = distance(interpolatedMedian(first), interpolatedMedian(second));
  const { numerator, denominator } = cliffsDelta(first, second);
  const dominance = { numerator: Math.abs(numerator), denominator };
  return compare(medians, apartFrom) >= 0 && compare(dominance, dominantFrom) >= 0;
}

/** Whether any two parts of a partition experience a block differently. It means "talk about this". */
export function diverges(parts: readonly PartRatings[]): boolean {
  return parts.some((part, index) =>
    parts.slice(index + 1).some((other) => divergesBetween(part.counts, other.counts)),
  );
}

type Candidate = PartRatings & { readonly answers: number };

function partOf(sides: readonly SideId[], members: readonly SideRatings[]): Candidate {
  const countOn = (level: number) => members.reduce((sum, { counts }) => sum + (counts[level] ?? 0), 0);
  return {
    sides,
    counts: [countOn(0), countOn(1), countOn(2), countOn(3), countOn(4)],
    answers: members.reduce((sum, { answers }) => sum + answers, 0),
  };
}

function passes(parts: readonly Candidate[], k: number): boolean {
  const withPeople = parts.filter(({ answers }) => answers > 0);
  return withPeople.length >= 2 && withPeople.every(({ counts }) => ratingsIn(counts) >= k);
}

function shown(partition: PartitionId, parts: readonly Candidate[]): Partition {
  const withPeople = parts.filter(({ answers }) => answers > 0);
  return { partition, parts: withPeople.map(({ sides, counts }) => ({ sides, counts })) };
}
