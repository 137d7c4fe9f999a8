import {
  type Alongside,
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

/** Collaborations at one moment, in the order of their names. */
export function rowsAt(
  told: readonly Told[],
  { clock }: Pick<Moment, 'clock'>,
  date: string,
  language: Language,
): Row[] {
  const silences = new Map<string, Silence | null>();
  const states = told.map(({ key, name, isFictional, events }) => {
    const timeline = timelineOf(key, events, clock);
    silences.set(key, silenceAt(timeline, date));
    return { name, isFictional, state: stateOnce(timeline, date) };
  });
  return sideBySide(states, language).map((row) => ({
    ...row,
    results: latestResults(row),
    silence: silences.get(row.id) ?? null,
  }));
}

/** The nearest days around a date on which any of the collaborations changed. */
export function neighbours(
  told: readonly Told[],
  { clock }: Pick<Moment, 'clock'>,
  date: string,
): { previous: string | null; next: string | null } {
  const changes = told.map(({ key, events }) => changesOf(marksOf(timelineOf(key, events, clock))));
  const dates = (found: readonly ({ date: string } | null)[]) =>
    found.flatMap((change) => (change ? [change.date] : [])).toSorted();
  return {
    previous: dates(changes.map((c) => changeBefore(c, date))).at(-1) ?? null,
    next: dates(changes.map((c) => changeAfter(c, date)))[0] ?? null,
  };
}
