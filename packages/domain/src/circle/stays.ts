import type { Collaboration } from '../collaboration/state.ts';
import { lastDayInCircle } from '../seats/counts.ts';
import { dayOf } from '../timeline/as-of.ts';
import type { Stay } from './state.ts';

/** Whether a stay lasts on a day, as far as is known. */
const lastsOn = ({ ended, lastDay }: Stay, day: string): boolean =>
  ended === null && (lastDay === null || day <= lastDay);

/** Whether somebody was in the circle at an instant. */
export const wasIn = ({ since, ended, lastDay }: Stay, at: string): boolean =>
  Date.parse(since) <= Date.parse(at) &&
  (ended === null || Date.parse(at) <= Date.parse(ended)) &&
  (lastDay === null || dayOf(at) <= lastDay);

/**
 * The collaboration with the stays of a person in the circle brought up to their seats.
 * @param state after a seat of theirs was granted, changed or ended
 * @param recordedAt the instant at which that became known
 */
export function withStays(state: Collaboration, personId: string, recordedAt: string): Collaboration {
  const day = dayOf(recordedAt);
  const isCurrent = (stay: Stay) => stay.personId === personId && lastsOn(stay, day);
  const current = state.circle.stays.find(isCurrent);
  const lastDay = lastDayInCircle(state.seats[personId] ?? [], day);
  if (lastDay === undefined && !current) return state;
  const others = state.circle.stays.filter((stay) => stay !== current);
  const begun = current ?? { personId, since: recordedAt, ended: null, lastDay: null };
  const stay = lastDay === undefined ? { ...begun, ended: recordedAt } : { ...begun, lastDay };
  return { ...state, circle: { ...state.circle, stays: [...others, stay] } };
}
