import { byHappening, fold } from '../collaboration/fold.ts';
import { type Collaboration, nothingYet } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import type { ClockId } from '../frame/clocks.ts';
import { dateOn } from './as-of.ts';

/**
 * Events between two kept states: few enough that a jump stays far below a frame, and of a long history so many that keeping
 * them, each with a list of all its records, takes no longer than reading it.
 */
const spacing = (events: number): number => Math.max(100, Math.ceil(events / 50));

/** The history of one collaboration on one clock, ready to be visited at any moment. */
export interface Timeline {
  id: string;
  clock: ClockId;
  /** Events in the order of the clock. */
  events: readonly Recorded[];
  /** The date of each event on the clock, never falling. */
  dates: readonly string[];
  /** Events between two keyframes. */
  every: number;
  /** States after 0, 1, 2, … times as many events, as far as somebody went; they share structure. */
  keyframes: Collaboration[];
}

/**
 * Lays events out on a clock.
 * @param events the events of one collaboration by version, as far as the viewer may see them.
 */
export function timelineOf(id: string, events: readonly Recorded[], clock: ClockId): Timeline {
  const ordered = inOrder(events, clock);
  const dates = ordered.map((event) => dateOn(clock, event));
  return { id, clock, events: ordered, dates, every: spacing(ordered.length), keyframes: [nothingYet(id)] };
}

/**
 * The timeline with events that came in later. What stands before the first of them is kept, not folded again.
 * @param events later events of the same collaboration by version; those that are there already change nothing.
 */
export function withMore(timeline: Timeline, events: readonly Recorded[]): Timeline {
  const last = timeline.events.reduce((highest, event) => Math.max(highest, event.version), 0);
  const later = events.filter((event) => event.version > last);
  if (later.length === 0) return timeline;
  const ordered = inOrder([...timeline.events, ...later], timeline.clock);
  const dates = ordered.map((event, index) =>
    event === timeline.events[index] ? (timeline.dates[index] as string) : dateOn(timeline.clock, event),
  );
  const kept = sameUntil(timeline.events, ordered);
  const keyframes = timeline.keyframes.slice(0, Math.floor(kept / timeline.every) + 1);
  return { ...timeline, events: ordered, dates, keyframes };
}

const inOrder = (events: readonly Recorded[], clock: ClockId): readonly Recorded[] =>
  clock === 'happened' ? events.toSorted(byHappening) : events;

/** How many events two orders begin with in common. */
function sameUntil(before: readonly Recorded[], after: readonly Recorded[]): number {
  const first = after.findIndex((event, index) => event !== before[index]);
  return first === -1 ? after.length : first;
}

/** The collaboration after the first `count` events of its timeline; keeps the keyframes on the way there. */
export function stateAfter({ id, events, every, keyframes }: Timeline, count: number): Collaboration {
  const frame = Math.floor(Math.min(count, events.length) / every);
  for (let next = keyframes.length; next <= frame; next += 1)
    keyframes.push(fold(id, events.slice((next - 1) * every, next * every), keyframes[next - 1]));
  return fold(id, events.slice(frame * every, count), keyframes[frame]);
}

/** How many events of a timeline lie on or before a date. */
export const countUpTo = (timeline: Timeline, date: string): number => countOfDates(timeline.dates, date);

/** How many of the dates, which never fall, lie on or before a date. */
export function countOfDates(dates: readonly string[], date: string): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as string) <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The collaboration at the end of a day. */
export const stateOn = (timeline: Timeline, date: string): Collaboration =>
  stateAfter(timeline, countUpTo(timeline, date));

/** As `stateOn`, for a single visit: nothing is kept for the next one. */
export const stateOnce = ({ id, events, dates }: Timeline, date: string): Collaboration =>
  fold(id, events.slice(0, countOfDates(dates, date)));

/** The first date after this one on which something changed, or null. */
export const nextChange = (timeline: Timeline, date: string): string | null =>
  timeline.dates[countUpTo(timeline, date)] ?? null;

/** The last date before this one on which something changed, or null. */
export function previousChange(timeline: Timeline, date: string): string | null {
  const last = timeline.dates[countUpTo(timeline, date) - 1];
  if (last === undefined || last < date) return last ?? null;
  return timeline.dates[timeline.dates.indexOf(last) - 1] ?? null;
}
