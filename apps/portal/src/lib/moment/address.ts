import { type ClockId, clockIds } from '@samenspel/domain';

/** A moment as an address says it. */
export interface Moment {
  /** Calendar date; null is now, which moves along. */
  at: string | null;
  clock: ClockId;
  /** An earlier (or later) date to compare with. */
  since: string | null;
}

const isClock = (text: string | null): text is ClockId => clockIds.includes(text as ClockId);

/** A calendar date that exists, or null: “2024-02-30” is none. */
export function dateFrom(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text ? null : text;
}

/** Reads `?at=2024-08-29&clock=known&since=2024-05-01`; what is missing or no date means now. */
export function readMoment(search: URLSearchParams): Moment {
  const clock = search.get('clock');
  return {
    at: dateFrom(search.get('at')),
    clock: isClock(clock) ? clock : 'known',
    since: dateFrom(search.get('since')),
  };
}

/** The query that leads to a moment, with its question mark. */
export function queryOf({
  at,
  clock,
  since = null,
}: Omit<Moment, 'since'> & { since?: string | null }): string {
  const search = new URLSearchParams();
  if (at !== null) search.set('at', at);
  search.set('clock', clock);
  if (since !== null) search.set('since', since);
  return `?${search}`;
}
