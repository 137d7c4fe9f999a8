/** A date in a text. `iso` when it is certain; otherwise what is wrong with it. */
export type WrittenDate =
  | { kind: 'certain'; iso: string; asWritten: string }
  | { kind: 'ambiguous' | 'impossible'; asWritten: string };

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb', 'febr'],
  ['march', 'maart', 'mar', 'mrt'],
  ['april', 'apr'],
  ['may', 'mei'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const ORDINAL = '(?:st|nd|rd|th|ste|de|e)?';

type Reader = { pattern: RegExp; read: (parts: string[]) => string | null };

/** Gives ISO text, or null when day and month cannot be told apart. Each pattern captures in the order its reader names. */
const READERS: Reader[] = [
  {
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/giu,
    read: ([year, , month, day]) => iso(year, month, day),
  },
  {
    pattern: /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/giu,
    read: ([first, , second, year]) => fromUnorderedDay(first, second, year),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})${ORDINAL}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([day, month, year]) => iso(year, monthNumber(month), day),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}[\\s-]+(\\d{1,2})${ORDINAL},?\\s+(\\d{4})(?!\\d)`, 'giu'),
    read: ([month, day, year]) => iso(year, monthNumber(month), day),
  },
];

const LONGEST_LINE = 1_000;

/** All dates in one line, in the order in which they stand there; looks at its first 1,000 characters. */
export function datesIn(line: string): WrittenDate[] {
  const text = line.slice(0, LONGEST_LINE);
  return READERS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      date: judged(match[0], read(match.slice(1))),
    })),
  )
    .sort((a, b) => a.at - b.at)
    .map(({ date }) => date);
}

/** Whether `YYYY-MM-DD` is a day of the calendar, between 1900 and 2199. */
export function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || year < 1900 || year > 2199) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function judged(asWritten: string, isoText: string | null): WrittenDate {
  if (isoText === null) return { kind: 'ambiguous', asWritten };
  return isCalendarDate(isoText)
    ? { kind: 'certain', iso: isoText, asWritten }
    : { kind: 'impossible', asWritten };
}

/** 28/10/2019 can only be 28 October; 3/4/2019 is 3 April to one and March 4 to another. */
function fromUnorderedDay(first = '', second = '', year = ''): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return iso(year, second, first);
  return b > 12 ? iso(year, first, second) : null;
}

function monthNumber(name = ''): string {
  return String(MONTH_NUMBER.get(name.toLowerCase()) ?? 0);
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
