import { groupedBy } from '../frame/grouped.ts';
import type { Mark } from './marks.ts';
import { countOfDates } from './timeline.ts';

/** What changed on one day, as far as it is worth a place on the timeline. */
export interface Change {
  date: string;
  marks: readonly Mark[];
}

/** The days on which something changed, in order; steps through a history go from one to the next. */
export interface Changes {
  dates: readonly string[];
  days: readonly Change[];
}

/** Gathers marks by date. Marks without a lane belong to no step, unless there are no others at all. */
export function changesOf(marks: readonly Mark[]): Changes {
  const placed = marks.filter((mark) => mark.lane !== null);
  const days = [...groupedBy(placed.length > 0 ? placed : marks, (mark) => mark.date)];
  return {
    dates: days.map(([date]) => date),
    days: days.map(([date, ofDay]) => ({ date, marks: ofDay })),
  };
}

/** The last change on or before a date, or null before the first. */
export const changeAt = ({ dates, days }: Changes, date: string): Change | null =>
  days[countOfDates(dates, date) - 1] ?? null;

/** The first change after a date, or null. */
export const changeAfter = ({ dates, days }: Changes, date: string): Change | null =>
  days[countOfDates(dates, date)] ?? null;

/** The last change before a date, or null. */
export function changeBefore(changes: Changes, date: string): Change | null {
  const upTo = countOfDates(changes.dates, date);
  return changes.days[changes.dates[upTo - 1] === date ? upTo - 2 : upTo - 1] ?? null;
}
