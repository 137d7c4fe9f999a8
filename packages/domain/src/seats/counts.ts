import type { Collaboration } from '../collaboration/state.ts';
import type { Seat } from './state.ts';

/** Whether a seat counts on a day; on its last day it still does. */
export const countsOn = ({ until }: Seat, day: string): boolean => until === null || day <= until;

/**
 * A collaboration with the seats that count on a day: one that was granted for a time ends by itself, without an event.
 * @returns the very same collaboration when every seat counts.
 */
export function seatsOn<C extends Pick<Collaboration, 'seats'>>(state: C, day: string): C {
  const all = Object.values(state.seats).flat();
  if (all.every((seat) => countsOn(seat, day))) return state;
  const seats = Object.entries(state.seats).flatMap(([personId, held]) => {
    const left = held.filter((seat) => countsOn(seat, day));
    return left.length > 0 ? [[personId, left] as const] : [];
  });
  return { ...state, seats: Object.fromEntries(seats) };
}
