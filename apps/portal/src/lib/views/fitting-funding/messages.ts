import type { Language, MoneyCalendar, MoneyNeed, MoneyStream } from '@samenspel/domain';
import { formatDate, formatList, formatMonth } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

const euros = {
  nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
};
const amount = ({ amount: euro }: MoneyStream, language: Language): string[] =>
  euro === null ? [] : [euros[language].format(euro)];

const about = (language: Language) => (stream: MoneyStream) =>
  [
    ...amount(stream, language),
    ...[stream.kind, stream.state].flatMap((word) => word?.text[language] ?? []),
  ].join(', ');

/** How what is granted now fits: “past niet”, or “één keer past en één keer past niet”. */
function fitNow({ streams }: MoneyCalendar, language: Language): string {
  const open = streams.filter(({ state }) => state.id === 'granted');
  const now = open.flatMap(({ parts }) => parts.at(-1)?.fit?.text[language] ?? []);
  if (now.length === 1) return now[0] ?? '';
  return formatList(
    [...new Set(now)].map((word) => `${times(now.filter((one) => one === word).length, language)} “${word}”`),
    language,
  );
}
const times = (count: number, language: Language): string =>
  language === 'nl' ? `${counted(count, 'nl')} keer` : count === 1 ? 'once' : `${counted(count, 'en')} times`;

const months = ({ from, until }: { from: string; until: string }, language: Language): string =>
  from.slice(0, 7) === until.slice(0, 7)
    ? formatMonth(from, language)
    : `${withoutYear(from, until, language)} ${language === 'nl' ? 'tot en met' : 'to'} ${formatMonth(until, language)}`;
const withoutYear = (from: string, until: string, language: Language): string =>
  from.slice(0, 4) === until.slice(0, 4)
    ? formatMonth(from, language).replace(/ \d+$/, '')
    : formatMonth(from, language);

const gapMonths = ({ gaps }: MoneyNeed, language: Language): string =>
  formatList(
    gaps.map((gap) => months(gap, language)),
    language,
  );
const gapsIn = (calendar: MoneyCalendar, language: Language): string[] =>
  calendar.needs.flatMap((need) =>
    need.gaps.length > 0 ? [`${need.need.text[language]} (${gapMonths(need, language)})`] : [],
  );

const rows = (language: Language) => (calendar: MoneyCalendar) =>
  calendar.streams.map((stream) => [
    stream.name,
    stream.source ?? '—',
    about(language)(stream),
    `${formatDate(stream.from, language)} – ${stream.goesOn ? '…' : formatDate(stream.until, language)}`,
    stream.meantFor?.text[language] ?? '—',
    stream.parts
      .map(
        ({ fit, need, from }) =>
          `${formatDate(from, language)}: ${[need, fit].flatMap((word) => word?.text[language] ?? []).join(', ')}`,
      )
      .join('; '),
  ]);

const looksIn = ({ streams }: MoneyCalendar) => {
  const there = streams.filter(({ state }) => ['granted', 'ended'].includes(state.id));
  const fits = there.flatMap(({ parts }) => parts.flatMap(({ fit }) => fit ?? []));
  return {
    fits: [...new Map(fits.map((fit) => [fit.id, fit])).values()],
    asked: there.length < streams.length,
  };
};
const key = (language: Language, asked: string, need: string) => (calendar: MoneyCalendar) => {
  const looks = looksIn(calendar);
  const isAsked = looks.asked || calendar.needs.some(({ gaps }) => gaps.length > 0);
  return [
    ...looks.fits.map(({ id, text }) => ({ id, text: text[language] })),
    ...(isAsked ? [{ id: 'asked', text: asked }] : []),
    { id: 'need', text: need },
  ];
};

const nl = {
  sentence: (calendar: MoneyCalendar) => {
    const count = calendar.streams.length;
    const [now, gaps] = [fitNow(calendar, 'nl'), gapsIn(calendar, 'nl')];
    const streams = count === 1 ? 'één geldstroom staat' : `${counted(count, 'nl')} geldstromen staan`;
    const gap =
      gaps.length === 0 ? '' : ` Wel nodig, maar nog zonder toegekend geld: ${formatList(gaps, 'nl')}.`;
    return `${capital(streams)} op de kalender.${now && ` Wat nu is toegekend: ${now}.`}${gap}`;
  },
  streams: 'Geldstromen',
  needs: 'Nodig voor',
  about: about('nl'),
  noMoney: (need: MoneyNeed) => `nog geen toegekend geld: ${gapMonths(need, 'nl')}`,
  key: key('nl', 'nog geen geld', 'nodig'),
  table: (calendar: MoneyCalendar) => ({
    head: [
      'Geldstroom',
      'Bron',
      'Bedrag, vorm, stand',
      'Looptijd',
      'Bedoeld voor',
      'Nodig voor, en of het past',
    ],
    rows: rows('nl')(calendar),
  }),
};

const en: typeof nl = {
  sentence: (calendar) => {
    const count = calendar.streams.length;
    const [now, gaps] = [fitNow(calendar, 'en'), gapsIn(calendar, 'en')];
    const streams = count === 1 ? 'one funding stream is' : `${counted(count, 'en')} funding streams are`;
    const gap = gaps.length === 0 ? '' : ` Needed, but without granted money yet: ${formatList(gaps, 'en')}.`;
    return `${capital(streams)} on the calendar.${now && ` What is granted now: ${now}.`}${gap}`;
  },
  streams: 'Funding streams',
  needs: 'Needed for',
  about: about('en'),
  noMoney: (need) => `no granted money yet: ${gapMonths(need, 'en')}`,
  key: key('en', 'no money yet', 'needed'),
  table: (calendar) => ({
    head: ['Stream', 'Source', 'Amount, kind, state', 'Runs', 'Meant for', 'Needed for, and whether it fits'],
    rows: rows('en')(calendar),
  }),
};

export const messages = { nl, en };
