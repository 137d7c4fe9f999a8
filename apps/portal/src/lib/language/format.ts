import { dayOf, type Language } from '@samenspel/domain';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const dates = {
  nl: new Intl.DateTimeFormat(locales.nl, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' }),
};
const dayMonths = {
  nl: new Intl.DateTimeFormat(locales.nl, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

const months = {
  nl: new Intl.DateTimeFormat(locales.nl, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A calendar date in words: `2024-05-16` becomes “16 mei 2024” or “16 May 2024”. */
export const formatDate = (date: string, language: Language): string =>
  dates[language].format(new Date(`${date}T00:00:00Z`));

/** A calendar date without its year: “16 mei”, “16 May”. */
export const formatDayMonth = (date: string, language: Language): string =>
  dayMonths[language].format(new Date(`${date}T00:00:00Z`));

/** The month of a calendar date: “augustus 2024”, “August 2024”. */
export const formatMonth = (date: string, language: Language): string =>
  months[language].format(new Date(`${date}T00:00:00Z`));

/** The calendar date of an instant, in words, where the collaborations are. */
export const formatInstant = (instant: string, language: Language): string =>
  formatDate(dayOf(instant), language);

/** A number as it is written in the language. */
export const formatNumber = (number: number, language: Language): string =>
  number.toLocaleString(locales[language]);

const lists = {
  nl: new Intl.ListFormat(locales.nl, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
};

/** Several words as one phrase: “a, b en c”. */
export const formatList = (items: readonly string[], language: Language): string =>
  lists[language].format(items);
