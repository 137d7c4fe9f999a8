import { differenceInCalendarDays, parseISO } from 'date-fns';
import { evolve } from '../collaboration/fold.ts';
import { nothingYet } from '../collaboration/state.ts';
import type { Lane, Recorded } from '../event/event-type.ts';
import { addedAfterwardsAfterDays } from '../frame/clocks.ts';
import type { Text } from '../frame/text.ts';
import { eventTypeNamed } from '../registry.ts';
import { dayOf } from './as-of.ts';
import type { Timeline } from './timeline.ts';

/** One event told to people: where it stands, when, and in a sentence. */
export interface Mark {
  eventId: string;
  version: number;
  type: string;
  lane: Lane | null;
  /** Date on the timeline's clock. */
  date: string;
  occurredOn: string;
  recordedOn: string;
  /** Recorded more than seven days after it happened. */
  addedAfterwards: boolean;
  sentence: Text;
  /** The decision, partner or round it is about. */
  subject: string | null;
}

/** Whether an event became known more than seven days after it happened. */
export const isAddedAfterwards = (event: Pick<Recorded, 'occurredOn' | 'recordedAt'>): boolean =>
  differenceInCalendarDays(parseISO(dayOf(event.recordedAt)), parseISO(event.occurredOn)) >
  addedAfterwardsAfterDays;

/** A sentence about an event; `state` is the collaboration just after it. */
export function sentenceOf(event: Recorded, state: Parameters<typeof evolve>[0]): Text {
  const type = eventTypeNamed(event.type);
  return type ? type.sentence(event.data, state) : { nl: event.type, en: event.type };
}

/** Every event of a timeline as a mark, in the timeline's order. */
export function marksOf(timeline: Timeline): readonly Mark[] {
  let state = nothingYet(timeline.id);
  return timeline.events.map((event, index) => {
    state = evolve(state, event);
    return {
      eventId: event.id,
      version: event.version,
      type: event.type,
      lane: eventTypeNamed(event.type)?.lane ?? null,
      date: timeline.dates[index] as string,
      occurredOn: event.occurredOn,
      recordedOn: dayOf(event.recordedAt),
      addedAfterwards: isAddedAfterwards(event),
      sentence: sentenceOf(event, state),
      subject: subjectOf(event),
    };
  });
}

function subjectOf(event: Recorded): string | null {
  const { decisionId, partnerId, roundId } = event.data as Record<string, string | undefined>;
  return decisionId ?? partnerId ?? roundId ?? null;
}
