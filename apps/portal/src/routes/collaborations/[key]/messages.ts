import { formatNumber } from '#lib/language/index.ts';

const nl = {
  lead: (partners: string) => `${partners}, nu in de fase`,
  partners: (n: number) =>
    n === 0 ? 'Nog geen partners' : n === 1 ? 'Eén partner' : `${numbers[n] ?? n} partners`,
  notStarted: 'Wat hier gebeurt, is niet met jou gedeeld.',
  paused: 'De samenwerking pauzeert.',
  concluded: (kind: string, date: string) => `Afgerond op ${date}: ${kind}.`,
  shared:
    'Je ziet wat het team met jou deelt. Wat hier niet staat, is niet gedeeld. Het team ziet op welke dagen iemand op jouw plek meelas, en wat, zonder naam.',
  known: 'Wat het team nu weet',
  nothingShared: 'Niet gedeeld.',
  know: 'Wat jullie nu weten',
  knowFrom: (round: string, date: string) => `${round} van ${date} · dit is geen oordeel maar een beeld`,
  kinds: { full: 'Ronde', pulse: 'Puls' },
  alike: (n: number, all: number) =>
    n === all
      ? `Alle ${all} bouwstenen met een uitkomst zien jullie grotendeels hetzelfde.`
      : `Bij ${n} van de ${all} bouwstenen met een uitkomst zien jullie het grotendeels hetzelfde.`,
  nothingKnown: 'Er zijn nog geen uitkomsten. Na de eerste ronde staat hier wat jullie samen zien.',
  focus: 'Wat nu aandacht krijgt',
  noFocus: 'Nog niet gekozen.',
  deciding: 'Wat ligt er voor',
  noDeciding: 'Er ligt nu geen besluit voor.',
  due: 'Tijd om terug te kijken',
  allDecisions: (n: number) => (n === 1 ? 'Het ene besluit' : `Alle ${formatNumber(n, 'nl')} beslissingen`),
  noDecisions: 'Beslissingen',
  draft: 'Leg een besluit voor',
  partnersTitle: 'Wie meedoen',
  noPartners: 'Nog niemand vastgelegd.',
  lately: 'Wat er kort geleden gebeurde',
  noLately: 'Nog niets.',
  timeline: 'Naar de tijdlijn',
  search: 'Zoeken',
  rounds: 'Rondes',
  readings: 'Wie van buiten meelas',
  manage: 'Beheer',
  openRound: 'Vul de ronde in',
  newRound: 'Open een ronde',
  import: 'Lees beslissingen in',
  late: (date: string) => `vastgelegd op ${date}`,
  fictional: 'fictief',
  noSide: 'Zonder kant',
};

const numbers: Record<number, string> = {
  2: 'Twee',
  3: 'Drie',
  4: 'Vier',
  5: 'Vijf',
  6: 'Zes',
  7: 'Zeven',
  8: 'Acht',
  9: 'Negen',
  10: 'Tien',
};

const en: typeof nl = {
  lead: (partners) => `${partners}, now in the phase`,
  partners: (n) =>
    n === 0 ? 'No partners yet' : n === 1 ? 'One partner' : `${englishNumbers[n] ?? n} partners`,
  notStarted: 'What happens here has not been shared with you.',
  paused: 'The collaboration pauses.',
  concluded: (kind, date) => `Concluded on ${date}: ${kind}.`,
  shared:
    'You see what the team shares with you. What is not here was not shared. The team sees on which days somebody in your seat read along, and what, without a name.',
  known: 'What the team knows now',
  nothingShared: 'Not shared.',
  know: 'What you know now',
  knowFrom: (round, date) => `${round} of ${date} · this is not a verdict but a picture`,
  kinds: { full: 'Round', pulse: 'Pulse' },
  alike: (n, all) =>
    n === all
      ? `You largely see all ${all} blocks with a result alike.`
      : `You largely see ${n} of the ${all} blocks with a result alike.`,
  nothingKnown: 'There are no results yet. After the first round this says what you see together.',
  focus: 'What gets attention now',
  noFocus: 'Not chosen yet.',
  deciding: 'What is on the table',
  noDeciding: 'No decision is on the table now.',
  due: 'Time to look back',
  allDecisions: (n) => (n === 1 ? 'The one decision' : `All ${formatNumber(n, 'en')} decisions`),
  noDecisions: 'Decisions',
  draft: 'Propose a decision',
  partnersTitle: 'Who takes part',
  noPartners: 'Nobody recorded yet.',
  lately: 'What happened lately',
  noLately: 'Nothing yet.',
  timeline: 'To the timeline',
  search: 'Search',
  rounds: 'Rounds',
  readings: 'Who read along from outside',
  manage: 'Manage',
  openRound: 'Answer the round',
  newRound: 'Open a round',
  import: 'Import decisions',
  late: (date) => `recorded on ${date}`,
  fictional: 'fictional',
  noSide: 'Without a side',
};

const englishNumbers: Record<number, string> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
};

export const messages = { nl, en };
