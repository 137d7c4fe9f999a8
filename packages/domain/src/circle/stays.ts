import { added, replacedAt } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { lastDayInCircle } from '../seats/counts.ts';
import { dayOf } from '../timeline/as-of.ts';
import type { Stay } from './state.ts';

/** Whether a stay lasts on a day, as far as is known. */
const lastsOn = ({ ended, lastDay }: Stay, day: string): boolean =>
  ended === null && (lastDay === null || day <= lastDay);

/** Whether a stay was over at an instant. */
export const isOver = ({ ended, lastDay }: Stay, at: string): boolean =>
  (ended !== null && Date.parse(ended) < Date.parse(at)) || (lastDay !== null && lastDay < dayOf(at));

/** Whether somebody was in the circle at an instant. */
export const wasIn = (stay: Stay, at: string): boolean =>
  Date.parse(stay.since) <= Date.parse(at) && !isOver(stay, at);

/**
 * The collaboration with the stays of a person in the circle brought up to their seats.
 * @param state after a seat of theirs was granted, changed or ended
 * @param recordedAt the instant at which that became known
 */
export function withStays(state: Collaboration, personId: string, recordedAt: string): Collaboration {
  const day = dayOf(recordedAt);
  const { stays } = state.circle;
  const index = lastOfEach(stays).get(personId) ?? stays.length;
  const current = stays[index] && lastsOn(stays[index], day) ? stays[index] : undefined;
  const lastDay = lastDayInCircle(state.seats[personId] ?? [], day);
  if (lastDay === undefined && !current) return state;
  const begun = current ?? { personId, since: recordedAt, ended: null, lastDay: null };
  const stay = lastDay === undefined ? { ...begun, ended: recordedAt } : { ...begun, lastDay };
  const all = current ? replacedAt(stays, index, stay) : added(stays, stay);
  return { ...state, circle: { ...state.circle, stays: all } };
}

const places = new WeakMap<readonly Stay[], { seen: number; last: Map<string, number> }>();

/** Where the last stay of each person stands; of a list that grows while it is folded only what is new is looked at. */
function lastOfEach(stays: readonly Stay[]): ReadonlyMap<string, number> {
  const known = places.get(stays) ?? { seen: 0, last: new Map() };
  for (; known.seen < stays.length; known.seen += 1)
    known.last.set((stays[known.seen] as Stay).personId, known.seen);
  places.set(stays, known);
  return known.last;
}
