import type { Recorded } from '../event/event-type.ts';
import type { ClockId } from '../frame/clocks.ts';

/** A moment on one or both clocks; what is left out sets no limit. */
export interface AsOf {
  /** Only what was recorded at or before this instant, ISO 8601 in UTC. */
  knownAt?: string | undefined;
  /** Only what happened on or before this calendar date, `YYYY-MM-DD`. */
  happenedBy?: string | undefined;
  /** Only events up to this version of the stream. */
  version?: number | undefined;
}

/** The events that belong to a moment; the order is kept. */
export const eventsAsOf = <E extends Recorded>(events: readonly E[], asOf: AsOf): readonly E[] =>
  events.filter(
    (event) =>
      (asOf.version === undefined || event.version <= asOf.version) &&
      (asOf.knownAt === undefined || Date.parse(event.recordedAt) <= Date.parse(asOf.knownAt)) &&
      (asOf.happenedBy === undefined || event.occurredOn <= asOf.happenedBy),
  );

/** Time zone whose midnight ends a calendar day of a collaboration. */
export const timeZone = 'Europe/Amsterdam';

const localParts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The calendar date of an instant where the collaborations are, `YYYY-MM-DD`. */
export const dayOf = (instant: string): string => localParts.format(new Date(instant));

const localClock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });

/**
 * The last instant of a calendar date where the collaborations are, ISO 8601 in UTC: the `knownAt` of “on that day”.
 * The clocks there never change between ten in the evening and midnight, so the offset at that hour holds.
 * @param date `YYYY-MM-DD`
 */
export function endOfDay(date: string): string {
  const inUtc = Date.parse(`${date}T23:59:59Z`);
  const ahead = Date.parse(`${localClock.format(inUtc).replace(' ', 'T')}Z`) - inUtc;
  return new Date(inUtc - ahead + 999).toISOString();
}

/** The date of an event on a clock. */
export const dateOn = (clock: ClockId, event: Pick<Recorded, 'occurredOn' | 'recordedAt'>): string =>
  clock === 'happened' ? event.occurredOn : dayOf(event.recordedAt);
