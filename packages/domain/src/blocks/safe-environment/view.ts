import type { Collaboration } from '../../collaboration/state.ts';
import { linksAt } from '../../links/at.ts';
import { type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { daysBetween } from '../../timeline/span.ts';
import { defineView } from '../view.ts';
import { risk } from './risk.ts';
import { setback } from './setback.ts';
import { uncertainty } from './uncertainty.ts';

interface Entry {
  id: string;
  title: string;
  lang: string;
  on: string;
  state: Word;
  hasEnded: boolean;
}

/** Something that can be estimated. */
export interface KnownEntry extends Entry {
  likelihood: Word | null;
  severity: Word | null;
}

/** Something that nobody can oversee yet. */
export interface GuessedEntry extends Entry {
  nature: Word | null;
  stance: Word | null;
  /** Whether it was handled as if it could be estimated. */
  asRisk: boolean;
}

/** Something that went wrong. */
export interface StumbledEntry extends Entry {
  firstResponse: Word | null;
  /** Days until it was first talked about; until today or the end while it was not. */
  days: number;
  isDiscussed: boolean;
}

export interface KnowingGuessingStumbling {
  known: readonly KnownEntry[];
  guessed: readonly GuessedEntry[];
  stumbled: readonly StumbledEntry[];
}

export const knowingGuessingStumbling = defineView<KnowingGuessingStumbling>({
  name: { nl: 'Weten, gokken, struikelen', en: 'Knowing, guessing, stumbling' },
  invitation: {
    nl: 'Leg eerst één ding vast dat jullie nog niet weten: wat als vraag op papier staat, hoeft niemand alleen te dragen.',
    en: 'First put on record one thing that you do not know yet: what stands on paper as a question, nobody has to carry alone.',
  },
  of: (state, today) => {
    const known = recordsOf(state, risk).map(knownOf);
    const guessed = recordsOf(state, uncertainty).map((record) => guessedOf(state, record));
    const end = state.conclusion && state.conclusion.on < today ? state.conclusion.on : today;
    const stumbled = recordsOf(state, setback).map((record) => stumbledOf(record, end));
    return known.length + guessed.length + stumbled.length === 0 ? null : { known, guessed, stumbled };
  },
});

const knownOf = (record: RecordOf<typeof risk>): KnownEntry => ({
  ...entry(record, record.fields.title),
  state: stateWord(risk, record),
  hasEnded: risk.ended.includes(record.state),
  likelihood: wordOf(risk, record, 'likelihood'),
  severity: wordOf(risk, record, 'severity'),
});

const guessedOf = (state: Collaboration, record: RecordOf<typeof uncertainty>): GuessedEntry => ({
  ...entry(record, record.fields.question),
  state: stateWord(uncertainty, record),
  hasEnded: uncertainty.ended.includes(record.state),
  nature: wordOf(uncertainty, record, 'nature'),
  stance: wordOf(uncertainty, record, 'stance'),
  asRisk: record.state === 'became-risk' || tookThePlaceOfARisk(state, record.id),
});

/** Whether a risk was later seen to be this uncertainty, which a link then says. */
const tookThePlaceOfARisk = (state: Collaboration, id: string): boolean =>
  linksAt(state, id).some(
    ({ from, to, relation }) =>
      from === id &&
      relation !== 'relates-to' &&
      state.records[to]?.kind === risk.id &&
      !state.records[to].withdrawn,
  );

function stumbledOf(record: RecordOf<typeof setback>, end: string): StumbledEntry {
  const discussedOn = record.steps.find(({ type }) => type === 'SetbackDiscussed')?.occurredOn;
  return {
    ...entry(record, record.fields.whatHappened),
    state: stateWord(setback, record),
    hasEnded: setback.ended.includes(record.state),
    firstResponse: wordOf(setback, record, 'firstResponse'),
    days: Math.max(0, daysBetween(record.occurredOn, discussedOn ?? end)),
    isDiscussed: discussedOn !== undefined,
  };
}

const entry = (
  { id, language, occurredOn }: Pick<RecordOf<typeof risk>, 'id' | 'language' | 'occurredOn'>,
  title: string | undefined,
) => ({ id, title: title ?? '…', lang: language, on: occurredOn });
