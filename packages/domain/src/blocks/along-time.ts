import type { Collaboration } from '../collaboration/state.ts';
import { phases } from '../frame/phases.ts';
import type { Word } from '../records/of-kind.ts';
import { type Span, spanOfDates } from '../timeline/span.ts';

/** The axis of a picture that runs along time. */
export interface AlongTime {
  span: Span;
  /** The day that is looked at; what lies after it is planned. */
  today: string;
  /** Phases in the order in which they were entered; the last has no end while it lasts. */
  phases: readonly (Word & { from: string; until: string | null })[];
}

/**
 * The axis for what a picture shows: from the start of the collaboration to the last date on it, and on to today
 * while that is recent.
 * @param dates every date that must find a place, `YYYY-MM-DD`.
 */
export const alongTime = (state: Collaboration, today: string, dates: readonly string[]): AlongTime => ({
  span: spanOfDates([...state.phases.map(({ enteredOn }) => enteredOn), ...dates], today),
  today,
  phases: state.phases.map(({ phase, enteredOn }, index) => ({
    id: phase,
    text: phases[phase].name,
    from: enteredOn,
    until: state.phases[index + 1]?.enteredOn ?? null,
  })),
});
