import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { defineView } from '../view.ts';
import { communityQuestion } from './community-question.ts';
import { specialty } from './specialty.ts';

/** The columns of the board; what was not found stays needed. */
export type BoardColumn = 'needed' | 'engaged' | 'released';

/** A craft that is needed, takes part or is done. */
export interface BoardSpecialty {
  id: string;
  title: string;
  lang: string;
  state: Word;
  neededFor: string | null;
  provider: string | null;
  form: Word | null;
  ownRole: string | null;
  compensation: Word | null;
  credit: string | null;
}

/** A question to fellow practitioners, and how far it came round. */
export interface RoundTrip {
  id: string;
  title: string;
  lang: string;
  community: string;
  state: Word;
  on: string;
  answer: string | null;
  used: string | null;
  gaveBack: string | null;
}

export interface SpecialtyBoard {
  /** All three columns, also when they are empty; in each the longest there comes first. */
  columns: readonly { column: BoardColumn; specialties: readonly BoardSpecialty[] }[];
  questions: readonly RoundTrip[];
  /** Crafts that take part or took part without pay. */
  unpaid: readonly string[];
  /** Crafts that take part or took part while nobody said whether they are paid. */
  unsaidPay: readonly string[];
  /** Questions that were answered while nothing given back is on record. */
  notGivenBack: readonly string[];
}

const columnOf = ({ state }: BoardSpecialty): BoardColumn =>
  state.id === 'engaged' || state.id === 'released' ? state.id : 'needed';
const columns: readonly BoardColumn[] = ['needed', 'engaged', 'released'];

export const specialtyBoard = defineView<SpecialtyBoard>({
  name: { nl: 'Specialismenbord', en: 'Specialty board' },
  invitation: {
    nl: 'Leg eerst één vak vast dat jullie missen, en waarvoor: dan kan iemand uit jullie netwerk zich melden voordat het haast heeft.',
    en: 'First put on record one craft that you lack, and what for: then somebody from your network can come forward before it presses.',
  },
  of: (state) => {
    const specialties = recordsOf(state, specialty).map(specialtyOf);
    const questions = recordsOf(state, communityQuestion).map(questionOf);
    if (specialties.length + questions.length === 0) return null;
    const working = specialties.filter((one) => columnOf(one) !== 'needed');
    return {
      columns: columns.map((column) => ({
        column,
        specialties: specialties.filter((one) => columnOf(one) === column),
      })),
      questions,
      unpaid: titles(working, ({ compensation }) => compensation?.id === 'unpaid'),
      unsaidPay: titles(working, ({ compensation }) => compensation === null),
      notGivenBack: titles(questions, ({ answer, gaveBack }) => answer !== null && gaveBack === null),
    };
  },
});

const titles = <T extends { title: string }>(all: readonly T[], which: (one: T) => boolean): string[] =>
  all.filter(which).map(({ title }) => title);

const specialtyOf = (record: RecordOf<typeof specialty>): BoardSpecialty => ({
  ...headOf(specialty, record),
  state: stateWord(specialty, record),
  neededFor: record.fields.neededFor ?? null,
  provider: record.fields.provider ?? null,
  form: wordOf(specialty, record, 'form'),
  ownRole: record.fields.ownRole ?? null,
  compensation: wordOf(specialty, record, 'compensation'),
  credit: record.fields.credit ?? null,
});

const questionOf = (record: RecordOf<typeof communityQuestion>): RoundTrip => ({
  ...headOf(communityQuestion, record),
  community: record.fields.community ?? '…',
  state: stateWord(communityQuestion, record),
  on: record.occurredOn,
  answer: record.fields.answer ?? null,
  used: record.fields.used ?? null,
  gaveBack: record.fields.gaveBack ?? null,
});
