import {
  type Alongside,
  alongside,
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

/** One collaboration at a moment, and the days around it on which it changed. It holds nothing else of a long history. */
export interface Glimpse {
  row: Row;
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
  const row = alongside(name, isFictional, stateOnce(timeline, date));
  return {
    row: { ...row, results: latestResults(row), silence: silenceAt(timeline, date) },
    previous: changeBefore(changes, date)?.date ?? null,
    next: changeAfter(changes, date)?.date ?? null,
  };
}

/** Collaborations at one moment, in the order of their names. */
export const rowsOf = (glimpses: readonly Glimpse[], language: Language): readonly Row[] =>
  sideBySide(
    glimpses.map(({ row }) => row),
    language,
  );

/** The nearest days around a date on which any of the collaborations changed. */
export function neighbours(glimpses: readonly Glimpse[]): Pick<Glimpse, 'previous' | 'next'> {
  const dates = (side: 'previous' | 'next') => glimpses.flatMap((one) => one[side] ?? []).toSorted();
  return { previous: dates('previous').at(-1) ?? null, next: dates('next')[0] ?? null };
}
