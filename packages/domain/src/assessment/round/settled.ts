import type { Collaboration } from '../../collaboration/state.ts';
import { dayOf } from '../../timeline/as-of.ts';
import { daysBetween } from '../../timeline/span.ts';
import type { AssessmentRound } from './state.ts';

/** Days somebody has to sit where they sit before a round opens, so that its answers may be split by side. */
export const daysToSettle = 7;

/**
 * Whether the answers of a round may be split by side. Who manages seats could otherwise seat accounts of their own and move people
 * until somebody stands alone among answers that are known: before the closing, or just before the opening. So everybody who
 * answered has to sit there for a week when it opens, on the only side they ever took part for.
 */
export const mayBeSplit = (
  state: Collaboration,
  { openedAt }: AssessmentRound,
  answering: readonly string[],
): boolean =>
  answering.every((personId) => {
    const seats = state.seats[personId] ?? [];
    return (
      !isMoved(state, personId) &&
      seats.length > 0 &&
      seats.every(({ since }) => isLongBefore(since, openedAt))
    );
  });

/** Somebody moves to another seat, or is moved along with the partner they sit for. */
const isMoved = ({ sides, seats, partners }: Collaboration, personId: string): boolean =>
  (sides[personId] ?? []).length > 1 ||
  (seats[personId] ?? []).some(({ partnerId }) => partnerId && partners[partnerId]?.hasMoved);

const isLongBefore = (since: string, opened: string): boolean =>
  daysBetween(dayOf(since), dayOf(opened)) >= daysToSettle;
