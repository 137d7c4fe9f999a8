import type { Collaboration } from '../../collaboration/state.ts';
import { linksAt } from '../../links/at.ts';
import { type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { titleOfRecord } from '../../records/title.ts';
import { defineView } from '../view.ts';
import { lesson } from './lesson.ts';
import { type Origin, originsOf } from './origins.ts';

type Lesson = RecordOf<typeof lesson>;

/** The way one lesson went, from what happened to what changed. */
export interface LessonPath {
  id: string;
  insight: string;
  lang: string;
  aboutWhat: Word | null;
  wasTacit: boolean;
  state: Word;
  /** What it is based on, the oldest first. */
  origins: readonly Origin[];
  draftedOn: string;
  /** What is done differently since then, and from which day. */
  change: string | null;
  adoptedOn: string | null;
  appliedOn: string | null;
  /** What the check said, and when. */
  checked: { on: string; outcome: Word } | null;
  /** The day of the check that is still to come, or that passed without one. */
  checkOn: string | null;
  isCheckDue: boolean;
  /** Later lessons that rest on this one, the first twenty: it came back. */
  cameBack: readonly { id: string; insight: string; lang: string }[];
}

export interface FromLessonToChange {
  paths: readonly LessonPath[];
}

export const fromLessonToChange = defineView<FromLessonToChange>({
  name: { nl: 'Van les naar verandering', en: 'From lesson to change' },
  invitation: {
    nl: 'Leg eerst één les vast en waar die vandaan komt, ook als nog niemand weet wat ermee te doen: een les op papier komt niet ongemerkt terug.',
    en: 'First put on record one lesson and where it comes from, even if nobody knows yet what to do with it: a lesson on paper does not come back unnoticed.',
  },
  of: (state, today) => {
    const all = recordsOf(state, lesson);
    const later = laterOnes(state, all);
    const paths = all.map((record) => pathOf(state, later.get(record.id) ?? [], record, today));
    return all.length === 0 ? null : { paths };
  },
});

function pathOf(state: Collaboration, later: readonly Lesson[], record: Lesson, today: string): LessonPath {
  const { insight, whatWeChange, wasTacit } = record.fields;
  const checkOn = ['adopted', 'applied'].includes(record.state) ? (record.fields.checkOn ?? null) : null;
  return {
    id: record.id,
    insight: insight ?? '…',
    lang: record.language,
    aboutWhat: wordOf(lesson, record, 'aboutWhat'),
    wasTacit: wasTacit ?? false,
    state: stateWord(lesson, record),
    origins: originsOf(state, record.fields.basedOn ?? []),
    draftedOn: record.occurredOn,
    change: whatWeChange ?? null,
    adoptedOn: dayOfStep(record, 'LessonAdopted'),
    appliedOn: dayOfStep(record, 'LessonApplied'),
    checked: checkedIn(record),
    checkOn,
    isCheckDue: checkOn !== null && checkOn <= today && !state.conclusion,
    cameBack: later.slice(0, 20).map(({ id, language }) => {
      return { id, insight: titleOfRecord(state, id) ?? '…', lang: language };
    }),
  };
}

const dayOfStep = ({ steps }: Lesson, type: string): string | null =>
  steps.findLast((step) => step.type === type)?.occurredOn ?? null;

function checkedIn({ steps }: Lesson): LessonPath['checked'] {
  const step = steps.findLast(({ type }) => type === 'LessonConfirmed' || type === 'LessonRefuted');
  return step ? { on: step.occurredOn, outcome: stateWord(lesson, { state: step.to }) } : null;
}

/** Of each lesson the later ones that name it as their ground, or are linked to it. */
function laterOnes(state: Collaboration, all: readonly Lesson[]): ReadonlyMap<string, readonly Lesson[]> {
  const found = new Map(all.map((record) => [record.id, { record, later: [] as Lesson[] }]));
  for (const lesson of all)
    for (const id of groundsOf(state, lesson)) {
      const earlier = id === lesson.id ? undefined : found.get(id);
      if (earlier && lesson.occurredOn >= earlier.record.occurredOn) earlier.later.push(lesson);
    }
  return new Map([...found].map(([id, { later }]) => [id, later]));
}

const groundsOf = (state: Collaboration, { id, fields }: Lesson): ReadonlySet<string> =>
  new Set([
    ...(fields.basedOn ?? []),
    ...linksAt(state, id).flatMap(({ from, to }) => (from === id ? [to] : [])),
  ]);
