import type { Collaboration } from '../../collaboration/state.ts';
import { type RecordOf, recordsOf, stateWord, type Word } from '../../records/of-kind.ts';
import { spanOfDates } from '../../timeline/span.ts';
import type { AlongTime } from '../along-time.ts';
import { defineView } from '../view.ts';
import { embeddingStep } from './embedding-step.ts';
import { futureVision } from './future-vision.ts';
import { type StepBack, stepBack } from './step-back.ts';

/** What should be there later. */
export interface HorizonVision {
  id: string;
  statement: string;
  lang: string;
  /** The year it is about. */
  year: number | null;
  mustRemain: string | null;
  /** Names of the partners who endorse it. */
  endorsedBy: readonly string[];
  reservations: string | null;
  state: Word;
}

export interface LineFromLater {
  /** Pictures that stand, the one furthest ahead first. */
  visions: readonly HorizonVision[];
  /** Pictures that were replaced, the last first. */
  earlier: readonly HorizonVision[];
  /** Steps from later back to now: the last due first, those without a date before them. */
  steps: readonly StepBack[];
  time: AlongTime;
}

export const lineFromLater = defineView<LineFromLater>({
  name: { nl: 'Lijn vanuit later', en: 'Line from later' },
  invitation: {
    nl: 'Leg eerst één zin vast over hoe het er over drie jaar uitziet, ook als jullie het nog niet eens zijn: van daaruit lopen de stappen terug naar nu.',
    en: 'First put on record one sentence on how things look in three years, even if you do not agree yet: from there the steps lead back to now.',
  },
  of: (state, today) => {
    const pictures = recordsOf(state, futureVision).map((record) => visionOf(state, record));
    const end = state.conclusion && state.conclusion.on < today ? state.conclusion.on : today;
    const steps = recordsOf(state, embeddingStep).map((record) => stepBack(record, end));
    if (pictures.length + steps.length === 0) return null;
    const standing = pictures.filter((picture) => picture.state.id !== 'superseded');
    return {
      visions: standing.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
      earlier: pictures.filter((picture) => picture.state.id === 'superseded').toReversed(),
      steps: steps.toSorted((a, b) => (b.dueOn ?? '9999').localeCompare(a.dueOn ?? '9999')),
      time: timeOf(steps, today),
    };
  },
});

function visionOf({ partners }: Collaboration, record: RecordOf<typeof futureVision>): HorizonVision {
  const { statement, horizon, mustRemain, endorsedBy, reservations } = record.fields;
  return {
    id: record.id,
    statement: statement ?? '…',
    lang: record.language,
    year: horizon ?? null,
    mustRemain: mustRemain ?? null,
    endorsedBy: (endorsedBy ?? []).flatMap((id) => partners[id]?.name ?? []),
    reservations: reservations ?? null,
    state: stateWord(futureVision, record),
  };
}

/** From the first step to the last day on which one is due; phases belong to what lies behind. */
const timeOf = (steps: readonly StepBack[], today: string): AlongTime => ({
  span: spanOfDates(
    steps.flatMap(({ from, until, dueOn }) => [from, until, dueOn ?? until]),
    today,
  ),
  today,
  phases: [],
});
