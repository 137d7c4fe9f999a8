import type { AgreementClassId } from '../../frame/agreement-classes.ts';
import type { ChangeId } from '../../frame/change-words.ts';

/** The ways a block can be on the move over three results. */
export const trendIds = ['up', 'down', 'none'] as const;

export type TrendId = (typeof trendIds)[number];

/**
 * The word for the step between two published medians of one block.
 * Steps are compared in hundredths, the precision in which medians are published.
 * @param earlier @param later medians from 1 to 5 with two decimals
 */
export function changeBetween(earlier: number, later: number): ChangeId {
  const step = hundredths(later) - hundredths(earlier);
  if (Math.abs(step) < 50) return 'about-same';
  if (Math.abs(step) < 100) return step > 0 ? 'somewhat-up' : 'somewhat-down';
  return step > 0 ? 'clearly-up' : 'clearly-down';
}

/**
 * A trend is only named when the last two steps go the same way and together reach a whole level.
 * @param medians published medians of one block in order of time; `null` where a result was not shown, as nothing
 * is said across a gap
 */
export function trend(medians: readonly (number | null)[]): TrendId {
  const [first, second, third] = medians.slice(-3);
  if (first == null || second == null || third == null) return 'none';
  const steps = [hundredths(second) - hundredths(first), hundredths(third) - hundredths(second)];
  if (steps.every((step) => step > 0)) return hundredths(third) - hundredths(first) >= 100 ? 'up' : 'none';
  if (steps.every((step) => step < 0)) return hundredths(first) - hundredths(third) >= 100 ? 'down' : 'none';
  return 'none';
}

/** Whether views drift apart: from broad agreement to a wide spread or to two views. */
export function viewsDriftApart(earlier: AgreementClassId, later: AgreementClassId): boolean {
  return earlier === 'broad' && (later === 'wide' || later === 'two-views');
}

/** The numbers of people behind a result. */
export type Turnout = { readonly answers: number; readonly unknown: number };

/** Whether people are less certain: the share of "we do not know yet" rose by at least a quarter of all answers. */
export function lessCertain(earlier: Turnout, later: Turnout): boolean {
  if (earlier.answers === 0 || later.answers === 0) return false;
  const rise = later.unknown * earlier.answers - earlier.unknown * later.answers;
  return 4 * rise >= earlier.answers * later.answers;
}

/** Whether the number of answers differs from the earlier one by more than a third of it. */
export function differentGroup(earlier: Turnout, later: Turnout): boolean {
  return 3 * Math.abs(later.answers - earlier.answers) > earlier.answers;
}

function hundredths(median: number): number {
  return Math.round(median * 100);
}
