import { headOf, type RecordOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { embeddingStep } from './embedding-step.ts';

/** What a stretch of a step looks like: asked, agreed, under way, or stuck. */
export type StepStage = 'proposed' | 'agreed' | 'under-way' | 'blocked';

/** One step towards what should remain. */
export interface StepBack {
  id: string;
  title: string;
  lang: string;
  route: Word | null;
  /** Who is to carry it. */
  owner: string;
  /** Whether who carries it has said yes. */
  saidYes: boolean;
  state: Word;
  hasEnded: boolean;
  dueOn: string | null;
  from: string;
  /** The day it was taken or dropped, else the day it is due or, when that is past or unknown, the last day drawn. */
  until: string;
  stages: readonly { stage: StepStage; from: string; until: string }[];
}

type Step = RecordOf<typeof embeddingStep>;

/** A step with its stages, on a line that ends on `end` for what is still open. */
export function stepBack(record: Step, end: string): StepBack {
  const { receivingOwner, dueOn = null } = record.fields;
  const ended = record.steps.find(({ to }) => embeddingStep.ended.includes(to));
  const until = ended?.occurredOn ?? (dueOn && dueOn > end ? dueOn : end);
  return {
    ...headOf(embeddingStep, record),
    route: wordOf(embeddingStep, record, 'route'),
    owner: receivingOwner ?? '…',
    saidYes: record.steps.some(({ type }) => type === 'EmbeddingStepAgreed'),
    state: stateWord(embeddingStep, record),
    hasEnded: ended !== undefined,
    dueOn,
    from: record.occurredOn,
    until: until > record.occurredOn ? until : record.occurredOn,
    stages: stagesOf(record, until),
  };
}

function stagesOf({ steps }: Step, until: string): StepBack['stages'] {
  const turns = steps
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn));
  return turns.flatMap(({ to, occurredOn }, index) => {
    const next = turns[index + 1]?.occurredOn ?? until;
    return isStage(to) && next > occurredOn ? [{ stage: to, from: occurredOn, until: next }] : [];
  });
}

const isStage = (state: string): state is StepStage =>
  ['proposed', 'agreed', 'under-way', 'blocked'].includes(state);
