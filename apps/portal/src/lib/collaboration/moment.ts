import { type ClockId, type Collaboration, clockIds, stateOnce, timelineOf } from '@samenspel/domain';
import type { Visit } from './visit.ts';

/** A day on one of the clocks, as it stands in the address: `?at=2024-08-29&clock=known`. */
export interface Moment {
  at: string;
  clock: ClockId;
}

/** The moment an address names; null for now. What is not a date or a clock is passed over. */
export function momentIn(parameters: Pick<URLSearchParams, 'get'>): Moment | null {
  const at = parameters.get('at') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(at) || Number.isNaN(Date.parse(at))) return null;
  const clock = clockIds.find((id) => id === parameters.get('clock')) ?? 'known';
  return { at, clock };
}

/** The query of a moment, with its question mark; empty for now. */
export const momentQuery = (moment: Moment | null): string =>
  moment ? `?at=${moment.at}&clock=${moment.clock}` : '';

/** The collaboration at the end of a day on a clock, or as it is now. */
export const stateAt = (
  { key, events, state }: Pick<Visit, 'key' | 'events' | 'state'>,
  moment: Moment | null,
): Collaboration => (moment ? stateOnce(timelineOf(key, events, moment.clock), moment.at) : state);
