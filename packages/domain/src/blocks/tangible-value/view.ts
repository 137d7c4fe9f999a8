import type { Collaboration } from '../../collaboration/state.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { daysBetween } from '../../timeline/span.ts';
import { type AlongTime, alongTime } from '../along-time.ts';
import { defineView } from '../view.ts';
import { valueEvidence } from './value-evidence.ts';

/** One thing that was worth something to somebody. */
export interface ValueMark {
  id: string;
  title: string;
  lang: string;
  on: string;
  state: Word;
  size: Word | null;
  valueKind: Word | null;
  attribution: Word | null;
  /** Each time it was shown, and to whom. */
  shown: readonly { on: string; to: string }[];
}

export interface ValueTrail {
  time: AlongTime;
  /** One lane for each group that it was worth something to, the first to be served first. */
  lanes: readonly { forWhom: string; marks: readonly ValueMark[] }[];
  /** Weeks since something was last shown; null while it is not long enough to mention. */
  quietWeeks: number | null;
}

/** After this many weeks without anything shown the trail says so. */
const quietAfterWeeks = 8;

export const valueTrail = defineView<ValueTrail>({
  name: { nl: 'Waardespoor', en: 'Value trail' },
  invitation: {
    nl: 'Leg eerst één ding vast dat er nu is en eerst niet, hoe klein ook: later weet niemand meer waar het begon.',
    en: 'First put on record one thing that exists now and did not before, however small: later nobody remembers where it began.',
  },
  of: (state, today) => {
    const marks = recordsOf(state, valueEvidence).map((record) => [forWhom(record), markOf(record)] as const);
    if (marks.length === 0) return null;
    const groups = [...new Set(marks.map(([group]) => group))];
    return {
      time: alongTime(
        state,
        today,
        marks.flatMap(([, mark]) => [mark.on, ...mark.shown.map(({ on }) => on)]),
      ),
      lanes: groups.map((group) => ({
        forWhom: group,
        marks: marks.flatMap(([of, mark]) => (of === group ? [mark] : [])),
      })),
      quietWeeks: quietWeeks(
        state,
        marks.map(([, mark]) => mark),
        today,
      ),
    };
  },
});

const forWhom = ({ fields }: RecordOf<typeof valueEvidence>): string => fields.forWhom ?? '…';

const markOf = (record: RecordOf<typeof valueEvidence>): ValueMark => ({
  ...headOf(valueEvidence, record),
  on: record.occurredOn,
  state: stateWord(valueEvidence, record),
  size: wordOf(valueEvidence, record, 'size'),
  valueKind: wordOf(valueEvidence, record, 'valueKind'),
  attribution: wordOf(valueEvidence, record, 'attribution'),
  shown: record.steps.flatMap(({ type, occurredOn, said }) =>
    type === 'ValueEvidenceShown' ? [{ on: occurredOn, to: String(said.audience ?? '…') }] : [],
  ),
});

/** Counted from the last showing, or from the first thing captured while nothing was shown. */
function quietWeeks({ status }: Collaboration, marks: readonly ValueMark[], today: string): number | null {
  if (status === 'concluded') return null;
  const days = marks.flatMap(({ shown }) => shown.map(({ on }) => on));
  const since = days.reduce((a, b) => (a > b ? a : b), marks[0]?.on ?? today);
  const weeks = Math.floor(daysBetween(since, today) / 7);
  return weeks >= quietAfterWeeks ? weeks : null;
}
