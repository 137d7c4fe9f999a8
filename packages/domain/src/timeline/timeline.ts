import { byHappening, evolve, fold } from '../collaboration/fold.ts';
import { type Collaboration, nothingYet } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import type { ClockId } from '../frame/clocks.ts';
import { dateOn } from './as-of.ts';

/** Events between two kept states; small enough that a jump costs a few milliseconds at most. */
const keyframeEvery = 250;

/** The history of one collaboration on one clock, ready to be visited at any moment. */
export interface Timeline {
  id: string;
  clock: ClockId;
  /** Events in the order of the clock. */
  events: readonly Recorded[];
  /** The date of each event on the clock, never falling. */
  dates: readonly string[];
  /** States after 0, 250, 500, … events; they share structure, so keeping them is cheap. */
  keyframes: readonly Collaboration[];
}

/**
 * Lays events out on a clock.
 * @param events the events of one collaboration by version, as far as the viewer may see them.
 */
export function timelineOf(id: string, events: readonly Recorded[], clock: ClockId): Timeline {
  const ordered = clock === 'happened' ? events.toSorted(byHappening) : events;
  const keyframes = [nothingYet(id)];
  let state = nothingYet(id);
  ordered.forEach((event, index) => {
    state = evolve(state, event);
    if ((index + 1) % keyframeEvery === 0) keyframes.push(state);
  });
  return { id, clock, events: ordered, dates: ordered.map((event) => dateOn(clock, event)), keyframes };
}

/** The collaboration after the first `count` events of its timeline. */
export function stateAfter(timeline: Timeline, count: number): Collaboration {
  const frame = Math.min(Math.floor(count / keyframeEvery), timeline.keyframes.length - 1);
  const rest = timeline.events.slice(frame * keyframeEvery, count);
  return fold(timeline.id, rest, timeline.keyframes[frame]);
}

/** How many events of a timeline lie on or before a date. */
export function countUpTo(timeline: Timeline, date: string): number {
  let [low, high] = [0, timeline.dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline.dates[middle] as string) <= date) low = middle + 1;
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
  const today = countUpTo(timeline, date);
  const first = timeline.dates.indexOf(timeline.dates[today - 1] as string);
  const last = timeline.dates[today - 1];
  if (last === undefined) return null;
  if (last < date) return last;
  return timeline.dates[first - 1] ?? null;
}
