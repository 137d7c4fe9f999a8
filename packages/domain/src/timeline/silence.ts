import { dayOf } from './as-of.ts';
import type { Timeline } from './timeline.ts';

/** Why a moment shows nothing. */
export type Silence =
  | { why: 'nothing-recorded' }
  /** The first recording came later, although things had happened by then. */
  | { why: 'recorded-later'; firstRecordedOn: string; hadHappened: number }
  /** Nothing had happened, and nothing had been recorded. */
  | { why: 'not-begun'; firstOn: string };

/**
 * Why nothing is to be seen at the end of a day, or null when there is something.
 * @param shown the timeline on the clock that is looked at; how much had happened is counted from its own events.
 */
export function silenceAt(shown: Timeline, date: string): Silence | null {
  const [firstShown] = shown.dates;
  const first = shown.events[0];
  if (firstShown === undefined || first === undefined) return { why: 'nothing-recorded' };
  if (firstShown <= date) return null;
  const days = shown.events.map((event) => event.occurredOn);
  const hadHappened = days.filter((day) => day <= date).length;
  if (shown.clock === 'known' && hadHappened > 0)
    return { why: 'recorded-later', firstRecordedOn: dayOf(first.recordedAt), hadHappened };
  return { why: 'not-begun', firstOn: days.reduce((a, b) => (a < b ? a : b)) };
}
