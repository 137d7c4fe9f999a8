import { evolve, fold } from '../collaboration/fold.ts';
import { folding } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Lane, Recorded } from '../event/event-type.ts';
import { addedAfterwardsAfterDays, type ClockId } from '../frame/clocks.ts';
import type { Text } from '../frame/text.ts';
import { titleOfRecord } from '../records/title.ts';
import { eventTypeNamed } from '../registry.ts';
import { dayOf } from './as-of.ts';
import { daysBetween } from './span.ts';
import { stateAfter, type Timeline } from './timeline.ts';

/** One event told to people: where it stands, when, and in a sentence. */
export interface Mark {
  eventId: string;
  version: number;
  type: string;
  /** Null when the event is not worth a place of its own; then it is no change to step to either. */
  lane: Lane | null;
  /** Date on the timeline's clock. */
  date: string;
  occurredOn: string;
  recordedOn: string;
  /** Days between happening and recording, by the calendar. */
  daysLater: number;
  /** Recorded more than seven days after it happened. */
  addedAfterwards: boolean;
  sentence: Text;
  /** The decision, record, partner or round it is about. */
  subject: string | null;
  /** What that decision, record or partner was called just after the event. */
  title: string | null;
}

/** Days from happening to recording, by the calendar; negative for what was recorded beforehand. */
export const daysLater = (event: Pick<Recorded, 'occurredOn' | 'recordedAt'>): number =>
  daysBetween(event.occurredOn, dayOf(event.recordedAt));

/** Whether an event became known more than seven days after it happened. */
export const isAddedAfterwards = (event: Pick<Recorded, 'occurredOn' | 'recordedAt'>): boolean =>
  daysLater(event) > addedAfterwardsAfterDays;

/** The date of a mark on the clock that the timeline does not show. */
export const dateOnOtherClock = (mark: Mark, clock: ClockId): string =>
  clock === 'happened' ? mark.recordedOn : mark.occurredOn;

/** A sentence about an event; `state` is the collaboration just after it. */
export function sentenceOf(event: Recorded, state: Collaboration): Text {
  const type = eventTypeNamed(event.type);
  return type ? type.sentence(event.data, state) : { nl: event.type, en: event.type };
}

/**
 * Every event of a timeline as a mark, in the timeline's order.
 * @param earlier marks of the same timeline before events were added; those at its beginning are used again.
 */
export function marksOf(timeline: Timeline, earlier: readonly Mark[] = []): readonly Mark[] {
  const firstNew = timeline.events.findIndex((event, index) => event.id !== earlier[index]?.eventId);
  const kept = firstNew === -1 ? timeline.events.length : firstNew;
  return [...earlier.slice(0, kept), ...folding(() => marksFrom(timeline, kept))];
}

/**
 * What became known last and is worth a place of its own, the newest last; of a long history the rest is not told again.
 * @param most how many at most.
 */
export function latestMarks(timeline: Timeline, most: number): readonly Mark[] {
  const { id, events } = timeline;
  const worth = events.flatMap(({ type }, index) => (eventTypeNamed(type)?.lane ? [index] : [])).slice(-most);
  const first = worth[0] ?? events.length;
  const marks = folding(() => told(timeline, first, fold(id, events.slice(0, first))));
  return marks.filter(({ lane }) => lane !== null);
}

const marksFrom = (timeline: Timeline, first: number): Mark[] =>
  told(timeline, first, stateAfter(timeline, first));

function told({ events, dates }: Timeline, first: number, before: Collaboration): Mark[] {
  let state = before;
  return events.slice(first).map((event, index) => {
    state = evolve(state, event);
    return markOf(event, dates[first + index] as string, state);
  });
}

function markOf(event: Recorded, date: string, state: Collaboration): Mark {
  const recordedOn = dayOf(event.recordedAt);
  const days = daysBetween(event.occurredOn, recordedOn);
  const subject = subjectOf(event);
  return {
    eventId: event.id,
    version: event.version,
    type: event.type,
    lane: eventTypeNamed(event.type)?.lane ?? null,
    date,
    occurredOn: event.occurredOn,
    recordedOn,
    daysLater: days,
    addedAfterwards: days > addedAfterwardsAfterDays,
    sentence: sentenceOf(event, state),
    subject,
    title: subject === null ? null : titleOf(subject, state),
  };
}

function subjectOf(event: Recorded): string | null {
  const { decisionId, partnerId, roundId, recordId } = event.data as Record<string, string | undefined>;
  return decisionId ?? recordId ?? partnerId ?? roundId ?? null;
}

const titleOf = (subject: string, state: Collaboration): string | null =>
  state.decisions[subject]?.title ?? state.partners[subject]?.name ?? titleOfRecord(state, subject);
