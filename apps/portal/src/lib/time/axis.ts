import { daysBetween, type Language, plusDays, type Span } from '@samenspel/domain';

/** Where a date stands on the axis: 0 at its beginning, 1 at its end; dates outside stand at the nearest end. */
export function placeOf(date: string, { from, until }: Span): number {
  const whole = daysBetween(from, until);
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, daysBetween(from, date) / whole));
}

/** The date at a place on the axis, 0 to 1. */
export const dateAt = (place: number, { from, until }: Span): string =>
  plusDays(from, Math.round(Math.min(1, Math.max(0, place)) * daysBetween(from, until)));

export interface Tick {
  date: string;
  /** 0 to 1 along the axis. */
  x: number;
  label: string;
}

/** Months between ticks, so that quarters and years stay recognisable. */
const strides = [1, 2, 3, 6, 12, 24, 60, 120];
const averageMonth = 30.44;

/**
 * Ticks on the first of months, with the year where it begins.
 * @param width of the axis in CSS pixels.
 * @param apart fewest pixels between two labels.
 */
export function ticksOf(span: Span, width: number, language: Language, apart = 72): Tick[] {
  const months = daysBetween(span.from, span.until) / averageMonth;
  const stride = strides.find((s) => (width / Math.max(months, 1)) * s >= apart) ?? 120;
  const firsts = monthsIn(span).filter((date) => monthNumber(date) % stride === 0);
  return firsts.map((date, index) => ({
    date,
    x: placeOf(date, span),
    label: labelOf(date, index === 0 || isNewYear(date, firsts[index - 1]), stride, language),
  }));
}

/** Months since the year 0; a multiple of twelve in January. */
const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const isNewYear = (date: string, before: string | undefined): boolean =>
  date.slice(0, 4) !== before?.slice(0, 4);

function monthsIn({ from, until }: Span): string[] {
  const first = monthNumber(from) + (from.endsWith('-01') ? 0 : 1);
  return Array.from({ length: Math.max(0, monthNumber(until) - first + 1) }, (_, i) => firstOf(first + i));
}

const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const monthNames = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
};

function labelOf(date: string, withYear: boolean, stride: number, language: Language): string {
  if (stride >= 12) return date.slice(0, 4);
  const month = monthNames[language].format(new Date(date)).replace('.', '');
  return withYear ? `${month} ${date.slice(0, 4)}` : month;
}

/** The same day some months earlier or later; the last day of a shorter month. */
export function plusMonths(date: string, months: number): string {
  const first = firstOf(monthNumber(date) + months);
  const lastDay = Number(plusDays(firstOf(monthNumber(first) + 1), -1).slice(8));
  return first.slice(0, 8) + String(Math.min(Number(date.slice(8)), lastDay)).padStart(2, '0');
}
