import {
  asName,
  type ClockId,
  countUpTo,
  groupedBy,
  type Lane,
  type Language,
  lanes,
  type Mark,
} from '@samenspel/domain';
import { words } from '#lib/language/index.ts';
import { mosaicSentence } from '#lib/mosaic/index.ts';
import { messages } from '../messages.ts';
import type { Face } from '../replay.ts';
import { lateNote } from '../told.ts';

/** A line of the list. */
export interface Entry {
  id: string;
  lane: string;
  says: string;
  /** What a picture shows, in a sentence. */
  shows: string | null;
  late: string | null;
}

/** The lines of one month, by day. */
export interface Month {
  /** First day of the month. */
  date: string;
  days: readonly { date: string; entries: readonly Entry[] }[];
}

export interface List {
  /** Years in which something happened up to the moment; none when all fits on one page. */
  years: readonly string[];
  year: string | null;
  months: readonly Month[];
  /** How many lines came before those. */
  earlier: number;
}

const always = '9999-12-31';
/** Lines that one page holds without years. */
const mostLines = 600;
/** Lines that a page holds at all. */
const mostOfYear = 600;
/** Characters of one line; the whole stands on the page of what it is about. */
const longestLine = 600;

/**
 * The same history as in the drawing, up to a moment, as lines by day, oldest first.
 * @param at calendar date; null is now.
 * @param year shows only that year of a long history; the latest by default.
 */
export function listUpTo(
  face: Face,
  at: string | null,
  clock: ClockId,
  language: Language,
  year: string | null,
): List {
  const marks = face.marks
    .slice(0, countUpTo(face.timeline, at ?? always))
    .filter(({ lane }) => lane !== null);
  const years = marks.length > mostLines ? [...new Set(marks.map(({ date }) => date.slice(0, 4)))] : [];
  const chosen = years.find((one) => one === year) ?? years.at(-1) ?? null;
  const ofYear = chosen === null ? marks : marks.filter(({ date }) => date.startsWith(chosen));
  const shown = ofYear.slice(-mostOfYear);
  const months = monthsOf(shown, (mark) => entryOf(mark, face, clock, language));
  return { years, year: chosen, months, earlier: ofYear.length - shown.length };
}

function monthsOf(marks: readonly Mark[], told: (mark: Mark) => Entry): Month[] {
  const months = groupedBy(marks, ({ date }) => `${date.slice(0, 7)}-01`);
  return [...months].map(([date, ofMonth]) => ({
    date,
    days: [...groupedBy(ofMonth, (mark) => mark.date)].map(([day, ofDay]) => ({
      date: day,
      entries: ofDay.map(told),
    })),
  }));
}

function entryOf(mark: Mark, face: Face, clock: ClockId, language: Language): Entry {
  const picture =
    mark.type === 'AssessmentRoundClosed' && face.pictures.find((p) => p.roundId === mark.subject);
  return {
    id: mark.eventId,
    lane: lanes[mark.lane as Lane][language],
    says: asName(mark.sentence[language], longestLine),
    shows: picture ? mosaicSentence(picture.results, language) : null,
    late: lateNote(mark, clock, words(messages, language), language),
  };
}
