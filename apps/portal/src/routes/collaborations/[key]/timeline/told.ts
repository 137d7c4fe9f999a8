import {
  blockById,
  type ClockId,
  dateOnOtherClock,
  type ExpectedEffect,
  type Language,
  type Mark,
} from '@samenspel/domain';
import { formatDate, formatNumber } from '#lib/language/index.ts';
import type { Messages } from './messages.ts';

/** What a late entry says of itself: how late, and where it stands on the other clock; null for all others. */
export function lateNote(mark: Mark, clock: ClockId, t: Messages, language: Language): string | null {
  if (!mark.addedAfterwards) return null;
  const days = t.days(formatNumber(mark.daysLater, language));
  const date = formatDate(dateOnOtherClock(mark, clock), language);
  return clock === 'happened' ? t.lateOnHappened(days, date) : t.lateOnKnown(days, date);
}

/** An expectation: “Tastbare waarde duidelijk omhoog vóór 14 november 2024”. */
export function expectation(effect: ExpectedEffect, t: Messages, language: Language): string {
  const { blockId, direction, size, byDate } = effect;
  const name = blockById(blockId).name[language];
  return `${name} ${t.effect[direction][size]} ${t.before} ${formatDate(byDate, language)}`;
}

/** A sentence without its full stop, to stand inside another. */
export const within = (sentence: string): string => sentence.replace(/\.$/, '');

const months = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** The month of a date: “augustus 2024”. */
export const monthName = (date: string, language: Language): string =>
  months[language].format(new Date(date));
