import { gives } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Seat } from './state.ts';

/** Whether a seat counts on a day; on its last day it still does. */
export const countsOn = ({ until }: Seat, day: string): boolean => until === null || day <= until;

const isInCircle = ({ seat }: Pick<Seat, 'seat'>): boolean => seat === 'circle-member';

/** Whether a seat lets somebody take part by itself; the circle is chosen from those who do. */
const isOwnPlace = ({ seat }: Pick<Seat, 'seat'>): boolean =>
  !isInCircle({ seat }) && gives(seat, 'record:write');

/** Of what somebody holds, the place in the circle when nothing else of it lets them take part. */
export const leftInCircle = (held: readonly Seat[]): readonly Seat[] =>
  held.some(isOwnPlace) ? [] : held.filter(isInCircle);

/** The seats of one person that count: who takes part no longer is in the circle no longer. */
export function countingOn(held: readonly Seat[], day: string): readonly Seat[] {
  const left = held.filter((seat) => countsOn(seat, day));
  if (left.length === held.length || !held.some(isOwnPlace)) return left;
  const stranded = leftInCircle(left);
  return left.filter((seat) => !stranded.includes(seat));
}

/**
 * The last day on which what somebody holds keeps them in the circle, as far as agreed; null when no end was agreed, undefined when
 * they are not in it on that day.
 */
export function lastDayInCircle(held: readonly Seat[], day: string): string | null | undefined {
  const counting = countingOn(held, day);
  const inCircle = counting.find(isInCircle);
  if (!inCircle) return undefined;
  const places = counting.filter(isOwnPlace).map(({ until }) => until);
  const last = places.includes(null)
    ? null
    : places
        .flatMap((until) => until ?? [])
        .toSorted()
        .at(-1);
  return [inCircle.until, last ?? null].flatMap((until) => until ?? []).toSorted()[0] ?? null;
}

/**
 * A collaboration with the seats that count on a day: one that was granted for a time ends by itself, without an event.
 * @returns the very same collaboration when every seat counts.
 */
export function seatsOn<C extends Pick<Collaboration, 'seats'>>(state: C, day: string): C {
  const all = Object.values(state.seats).flat();
  if (all.every((seat) => countsOn(seat, day))) return state;
  const seats = Object.entries(state.seats).flatMap(([personId, held]) => {
    const left = countingOn(held, day);
    return left.length > 0 ? [[personId, left] as const] : [];
  });
  return { ...state, seats: Object.fromEntries(seats) };
}
