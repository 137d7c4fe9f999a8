import type {
  GuessedEntry,
  KnowingGuessingStumbling,
  KnownEntry,
  Language,
  StumbledEntry,
  Word,
} from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

type Shown = KnowingGuessingStumbling;
type Two = readonly [one: string, many: string];

/** “drie risico’s”, and nothing for none. */
const several = (count: number, [one, many]: Two, language: Language): string[] =>
  count === 0 ? [] : [`${counted(count, language)} ${count === 1 ? one : many}`];

/** The fewest and most days until a setback was talked about; null where none was. */
function daysUntilTalk({ stumbled }: Shown): [number, number] | null {
  const days = stumbled.filter(({ isDiscussed }) => isDiscussed).map((entry) => entry.days);
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)];
}
const waiting = ({ stumbled }: Shown) => stumbled.filter(({ isDiscussed }) => !isDiscussed).length;
const handledAsRisk = ({ guessed }: Shown) => guessed.filter(({ asRisk }) => asRisk).length;

const joined = (language: Language, ...parts: (Word | null)[]): string =>
  parts.flatMap((word) => word?.text[language] ?? []).join(', ');

interface RowWords {
  knowing: string;
  guessing: string;
  stumbling: string;
  risk: (entry: KnownEntry) => string;
  guess: (entry: GuessedEntry) => string;
  stumble: (entry: StumbledEntry) => string;
}
const rows = (language: Language, t: RowWords, { known, guessed, stumbled }: Shown) => {
  const day = (on: string) => formatDate(on, language);
  return [
    ...known.map((entry) => [t.knowing, entry.title, day(entry.on), t.risk(entry)]),
    ...guessed.map((entry) => [t.guessing, entry.title, day(entry.on), t.guess(entry)]),
    ...stumbled.map((entry) => [t.stumbling, entry.title, day(entry.on), t.stumble(entry)]),
  ];
};

const nl = {
  sentence: (shown: Shown) => {
    const what = formatList(
      [
        ...several(shown.known.length, ['risico', "risico's"], 'nl'),
        ...several(shown.guessed.length, ['onzekerheid', 'onzekerheden'], 'nl'),
        ...several(shown.stumbled.length, ['tegenslag', 'tegenslagen'], 'nl'),
      ],
      'nl',
    );
    const [wait, asRisk] = [waiting(shown), handledAsRisk(shown)];
    return [
      `Jullie hebben ${what} vastgelegd.`,
      nl.untilTalk(daysUntilTalk(shown)),
      wait > 0 &&
        `${capital(several(wait, ['tegenslag is', 'tegenslagen zijn'], 'nl')[0] ?? '')} nog niet besproken.`,
      asRisk > 0 &&
        `${capital(several(asRisk, ['onzekerheid is', 'onzekerheden zijn'], 'nl')[0] ?? '')} behandeld als risico: misschien valt daar nog iets te verkennen.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  untilTalk: (days: [number, number] | null) => {
    if (!days) return '';
    const [least, most] = days;
    const range = least === most ? counted(most, 'nl') : `${counted(least, 'nl')} tot ${counted(most, 'nl')}`;
    return most === 0
      ? 'Over een tegenslag is dezelfde dag nog gepraat.'
      : `Tussen een tegenslag en het eerste gesprek erover ${most === 1 ? 'zat één dag' : `zaten ${range} dagen`}.`;
  },
  knowing: 'Weten',
  knowingIs: "Risico's: wat we kunnen inschatten",
  noRisks: "Er staan geen risico's op papier.",
  guessing: 'Gokken',
  guessingIs: 'Onzekerheden: wat nog niemand kan overzien',
  noUncertainties: 'Er staan geen onzekerheden op papier. Wat weten jullie nog niet?',
  stumbling: 'Struikelen',
  stumblingIs: 'Tegenslagen: wat misging, en hoe snel erover gepraat is',
  noSetbacks: 'Er staan geen tegenslagen op papier.',
  likelihood: (word: Word | null) => `kans ${word?.text.nl ?? '—'}`,
  severity: (word: Word | null) => `ernst ${word?.text.nl ?? '—'}`,
  guess: ({ nature, stance }: GuessedEntry) => joined('nl', nature, stance),
  asRisk: 'behandeld als risico',
  stumble: ({ days, isDiscussed, firstResponse, state }: StumbledEntry) => {
    const span = days === 1 ? 'één dag' : `${counted(days, 'nl')} dagen`;
    const talk = !isDiscussed
      ? `na ${span} nog niet besproken`
      : days === 0
        ? 'dezelfde dag besproken'
        : `na ${span} besproken`;
    const response = firstResponse ? `, eerste reactie: ${firstResponse.text.nl}` : '';
    return `${talk}${response}${state.id === 'learned-from' ? `, ${state.text.nl}` : ''}`;
  },
  table: (shown: Shown) => ({
    head: ['', 'Wat', 'Wanneer', 'Hoe het ervoor staat'],
    rows: rows(
      'nl',
      {
        ...nl,
        risk: ({ likelihood, severity, state }) =>
          `${nl.likelihood(likelihood)}, ${nl.severity(severity)}, ${state.text.nl}`,
        guess: (entry) =>
          [entry.state.text.nl, nl.guess(entry), ...(entry.asRisk ? [nl.asRisk] : [])].join(', '),
      },
      shown,
    ),
  }),
};

const en: typeof nl = {
  sentence: (shown) => {
    const what = formatList(
      [
        ...several(shown.known.length, ['risk', 'risks'], 'en'),
        ...several(shown.guessed.length, ['uncertainty', 'uncertainties'], 'en'),
        ...several(shown.stumbled.length, ['setback', 'setbacks'], 'en'),
      ],
      'en',
    );
    const [wait, asRisk] = [waiting(shown), handledAsRisk(shown)];
    return [
      `You have put ${what} on record.`,
      en.untilTalk(daysUntilTalk(shown)),
      wait > 0 &&
        `${capital(several(wait, ['setback has', 'setbacks have'], 'en')[0] ?? '')} not been discussed yet.`,
      asRisk > 0 &&
        `${capital(several(asRisk, ['uncertainty was', 'uncertainties were'], 'en')[0] ?? '')} handled as a risk: perhaps there is still something to explore.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  untilTalk: (days) => {
    if (!days) return '';
    const [least, most] = days;
    const range = least === most ? counted(most, 'en') : `${counted(least, 'en')} to ${counted(most, 'en')}`;
    return most === 0
      ? 'A setback was talked about on the same day.'
      : `Between a setback and the first talk about it there ${most === 1 ? 'was one day' : `were ${range} days`}.`;
  },
  knowing: 'Knowing',
  knowingIs: 'Risks: what we can estimate',
  noRisks: 'No risks are on paper.',
  guessing: 'Guessing',
  guessingIs: 'Uncertainties: what nobody can oversee yet',
  noUncertainties: 'No uncertainties are on paper. What do you not know yet?',
  stumbling: 'Stumbling',
  stumblingIs: 'Setbacks: what went wrong, and how soon it was talked about',
  noSetbacks: 'No setbacks are on paper.',
  likelihood: (word) => `likelihood ${word?.text.en ?? '—'}`,
  severity: (word) => `severity ${word?.text.en ?? '—'}`,
  guess: ({ nature, stance }) => joined('en', nature, stance),
  asRisk: 'handled as a risk',
  stumble: ({ days, isDiscussed, firstResponse, state }) => {
    const span = days === 1 ? 'one day' : `${counted(days, 'en')} days`;
    const talk = !isDiscussed
      ? `not discussed after ${span}`
      : days === 0
        ? 'discussed the same day'
        : `discussed after ${span}`;
    const response = firstResponse ? `, first response: ${firstResponse.text.en}` : '';
    return `${talk}${response}${state.id === 'learned-from' ? `, ${state.text.en}` : ''}`;
  },
  table: (shown) => ({
    head: ['', 'What', 'When', 'How it stands'],
    rows: rows(
      'en',
      {
        ...en,
        risk: ({ likelihood, severity, state }) =>
          `${en.likelihood(likelihood)}, ${en.severity(severity)}, ${state.text.en}`,
        guess: (entry) =>
          [entry.state.text.en, en.guess(entry), ...(entry.asRisk ? [en.asRisk] : [])].join(', '),
      },
      shown,
    ),
  }),
};

export const messages = { nl, en };
