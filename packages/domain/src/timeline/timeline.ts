import { byHappening, fold } from '../collaboration/fold.ts';
import { type Collaboration, nothingYet } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import type { ClockId } from '../frame/clocks.ts';
import { dateOn } from './as-of.ts';

/** Events between two kept states; few enough that a jump stays far below a frame. */
const keyframeEvery = 100;

/** The history of one collaboration on one clock, ready to be visited at any moment. */
export interface Timeline {
  id: string;
  clock: ClockId;
  /** Events in the order of the clock. */
  events: readonly Recorded[];
  /** The date of each event on the clock, never falling. */
  dates: readonly string[];
  /** States after 0, 100, 200, … events; they share structure, so keeping them is cheap. */
  keyframes: readonly Collaboration[];
}

/**
 * Lays events out on a clock.
 * @param events the events of one collaboration by version, as far as the viewer may see them.
 */
export function timelineOf(id: string, events: readonly Recorded[], clock: ClockId): Timeline {
  const ordered = inOrder(events, clock);
  const dates = ordered.map((event) => dateOn(clock, event));
  return { id, clock, events: ordered, dates, keyframes: keyframesOf(ordered, [nothingYet(id)]) };
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
  const keyframes = timeline.keyframes.slice(0, Math.floor(kept / keyframeEvery) + 1);
  return { ...timeline, events: ordered, dates, keyframes: keyframesOf(ordered, keyframes) };
}

const inOrder = (events: readonly Recorded[], clock: ClockId): readonly Recorded[] =>
  clock === 'happened' ? events.toSorted(byHappening) : events;

/** How many events two orders begin with in common. */
function sameUntil(before: readonly Recorded[], after: readonly Recorded[]): number {
  const first = after.findIndex((event, index) => event !== before[index]);
  return first === -1 ? after.length : first;
}

/** Goes on from the keyframes that are there. */
function keyframesOf(ordered: readonly Recorded[], from: readonly Collaboration[]): Collaboration[] {
  const keyframes = [...from];
  for (let at = keyframes.length * keyframeEvery; at <= ordered.length; at += keyframeEvery) {
    const before = keyframes.at(-1) as Collaboration;
    keyframes.push(fold(before.id, ordered.slice(at - keyframeEvery, at), before));
  }
  return keyframes;
}

/** The collaboration after the first `count` events of its timeline. */
export function stateAfter(timeline: Timeline, count: number): Collaboration {
  const frame = Math.min(Math.floor(count / keyframeEvery), timeline.keyframes.length - 1);
  const rest = timeline.events.slice(frame * keyframeEvery, count);
  return fold(timeline.id, rest, timeline.keyframes[frame]);
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

/** The first date after this one on which something changed, or null. */
export const nextChange = (timeline: Timeline, date: string): string | null =>
  timeline.dates[countUpTo(timeline, date)] ?? null;

/** The last date before this one on which something changed, or null. */
export function previousChange(timeline: Timeline, date: string): string | null {
  const last = timeline.dates[countUpTo(timeline, date) - 1];
  if (last === undefined || last < date) return last ?? null;
  return timeline.dates[timeline.dates.indexOf(last) - 1] ?? null;
}
