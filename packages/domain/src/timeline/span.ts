import type { Recorded } from '../event/event-type.ts';
import { dayOf } from './as-of.ts';

/** First and last day of an axis. */
export interface Span {
  from: string;
  until: string;
}

/** While the last change is at most this recent, the axis runs on to today. */
const recentDays = 92;
const air = 0.02;

const dayLength = 86_400_000;

/** The calendar date some days after (or, below zero, before) another. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);

/** Whole days from one calendar date to another; below zero when the second comes first. */
export const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / dayLength;

/**
 * The days that the axis of a history runs over. Both clocks share it, so that switching between them moves the
 * marks and not the months. It begins shortly before the first event, so that the empty beginning can be visited.
 * @param today calendar date, `YYYY-MM-DD`
 */
export const spanOf = (events: readonly Recorded[], today: string): Span =>
  spanOfDates(
    events.flatMap((event) => [event.occurredOn, dayOf(event.recordedAt)]),
    today,
  );

/** The days that an axis with these dates on it runs over; `today` alone when there are none. */
export function spanOfDates(dates: readonly string[], today: string): Span {
  const first = dates.reduce((a, b) => (a < b ? a : b), today);
  const last = dates.reduce((a, b) => (a > b ? a : b), first);
  const margin = Math.max(7, Math.round(daysBetween(first, last) * air));
  const isRecent = daysBetween(last, today) <= recentDays;
  return {
    from: plusDays(first, -margin),
    until: isRecent ? later(today, last) : plusDays(last, margin),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
