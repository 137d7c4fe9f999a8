import {
  type Alongside,
  type Collaboration,
  changeAfter,
  changeBefore,
  changesOf,
  type Language,
  marksOf,
  type Recorded,
  type Silence,
  sideBySide,
  silenceAt,
  stateOnce,
  timelineOf,
} from '@samenspel/domain';
import type { Moment } from '#lib/moment/index.ts';
import { latestResults, type Results } from '#lib/mosaic/index.ts';

/** A history with the name it goes by today. */
export interface Told {
  key: string;
  name: string;
  isFictional: boolean;
  events: readonly Recorded[];
}

export interface Row extends Omit<Alongside, 'results'> {
  /** The latest result of each block at the moment. */
  results: Results;
  /** Why there is nothing to see, when there is nothing. */
  silence: Silence | null;
}

/** One collaboration at a moment, and the days around it on which it changed. */
export interface Glimpse extends Pick<Told, 'name' | 'isFictional'> {
  state: Collaboration;
  silence: Silence | null;
  previous: string | null;
  next: string | null;
}

/** Looks at one collaboration at a moment; of a long history that takes a while. */
export function glimpseOf(
  { key, name, isFictional, events }: Told,
  { clock }: Pick<Moment, 'clock'>,
  date: string,
): Glimpse {
  const timeline = timelineOf(key, events, clock);
  const changes = changesOf(marksOf(timeline));
  return {
    ...{ name, isFictional, state: stateOnce(timeline, date), silence: silenceAt(timeline, date) },
    previous: changeBefore(changes, date)?.date ?? null,
    next: changeAfter(changes, date)?.date ?? null,
  };
}

/** Collaborations at one moment, in the order of their names. */
export function rowsOf(glimpses: readonly Glimpse[], language: Language): Row[] {
  const silences = new Map(glimpses.map(({ state, silence }) => [state.id, silence]));
  return sideBySide(glimpses, language).map((row) => ({
    ...row,
    results: latestResults(row),
    silence: silences.get(row.id) ?? null,
  }));
}

/** The nearest days around a date on which any of the collaborations changed. */
export function neighbours(glimpses: readonly Glimpse[]): Pick<Glimpse, 'previous' | 'next'> {
  const dates = (side: 'previous' | 'next') => glimpses.flatMap((one) => one[side] ?? []).toSorted();
  return { previous: dates('previous').at(-1) ?? null, next: dates('next')[0] ?? null };
}
