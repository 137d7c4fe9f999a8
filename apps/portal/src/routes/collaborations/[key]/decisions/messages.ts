import { formatNumber } from '#lib/language/index.ts';

const nl = {
  title: 'Beslissingen',
  lead: (n: number) =>
    n === 0
      ? 'Nog geen beslissingen vastgelegd.'
      : n === 1
        ? 'Eén beslissing.'
        : `${formatNumber(n, 'nl')} beslissingen, op de dag dat ze genomen zijn.`,
  draft: 'Leg een besluit voor',
  import: 'Lees beslissingen in',
  all: 'alle',
  filter: 'Toon',
  undated: 'Zonder datum',
  imported: 'ingelezen',
  earlier: (count: number) => `En ${formatNumber(count, 'nl')} eerdere: zoek ernaar`,
  nothing: 'Met deze keuze is er niets te zien.',
  at: (question: string, date: string) => `${question} Stand op ${date}.`,
  now: 'Naar nu',
  timeline: 'Naar de tijdlijn',
  recordedLater: (date: string, n: number) =>
    `Er was toen nog niets vastgelegd. Het eerste werd bekend op ${date}; er was toen wel al ${n === 1 ? 'één ding' : `${formatNumber(n, 'nl')} dingen`} gebeurd.`,
  seeHappened: 'Bekijk wat er toen gebeurd was',
  notBegun: (date: string) => `De samenwerking was nog niet begonnen. Het eerste gebeurde op ${date}.`,
};

const en: typeof nl = {
  title: 'Decisions',
  lead: (n) =>
    n === 0
      ? 'No decisions recorded yet.'
      : n === 1
        ? 'One decision.'
        : `${formatNumber(n, 'en')} decisions, on the day they were taken.`,
  draft: 'Propose a decision',
  import: 'Import decisions',
  all: 'all',
  filter: 'Show',
  undated: 'Without a date',
  imported: 'imported',
  earlier: (count) => `And ${formatNumber(count, 'en')} earlier: search for them`,
  nothing: 'With this choice there is nothing to see.',
  at: (question, date) => `${question} As it stood on ${date}.`,
  now: 'To now',
  timeline: 'To the timeline',
  recordedLater: (date, n) =>
    `Nothing had been recorded yet. The first became known on ${date}; by then ${n === 1 ? 'one thing' : `${formatNumber(n, 'en')} things`} had happened.`,
  seeHappened: 'See what had happened by then',
  notBegun: (date) => `The collaboration had not begun yet. The first thing happened on ${date}.`,
};

export const messages = { nl, en };
