import type { Collaboration } from '../../collaboration/state.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { overTime } from '../../records/over-time.ts';
import { wholeMonthsBetween } from '../../timeline/months.ts';
import { type AlongTime, alongTime } from '../along-time.ts';
import { defineView } from '../view.ts';
import { tension } from './tension.ts';

/** One tension as a line that runs between its two poles. */
export interface TensionLine {
  id: string;
  title: string;
  lang: string;
  poleA: string;
  poleB: string;
  state: Word;
  theme: Word | null;
  nature: Word | null;
  /** Names of the partners it is felt between. */
  between: readonly string[];
  from: string;
  /** Last day it is drawn on: the day it ended, or that of the collaboration, or today. */
  until: string;
  hasEnded: boolean;
  /** Stretches of the line, one for each time that somebody looked how healthy the tension was. */
  health: readonly { word: Word | null; intensity: Word | null; from: string; until: string }[];
  /** The day it will be looked at again. */
  reviewOn: string | null;
}

export interface FieldOfTension {
  time: AlongTime;
  lines: readonly TensionLine[];
  /** Months since a tension was last on record, in a team of several disciplines; null while it is not long enough to ask. */
  quietMonths: number | null;
}

/** After this many months without a tension on record the field asks how come. */
const quietAfterMonths = 4;

export const fieldOfTension = defineView<FieldOfTension>({
  name: { nl: 'Spanningsveld', en: 'Field of tension' },
  invitation: {
    nl: 'Leg eerst één verschil vast dat jullie voelen: twee kanten die allebei iets waard zijn. Wat benoemd is, kunnen jullie gezond houden.',
    en: 'First put on record one difference that you feel: two sides that are both worth something. What has a name you can keep healthy.',
  },
  of: (state, today) => {
    const lines = recordsOf(state, tension).map((record) => lineOf(state, record, today));
    if (lines.length === 0) return null;
    const dates = lines.flatMap(({ from, until, reviewOn }) => [from, until, reviewOn ?? from]);
    return { time: alongTime(state, today, dates), lines, quietMonths: quietMonths(state, today) };
  },
});

function lineOf(state: Collaboration, record: RecordOf<typeof tension>, today: string): TensionLine {
  const { poleA, poleB, partners, reviewOn } = record.fields;
  const hasEnded = tension.ended.includes(record.state);
  const until = endOf(state, record, hasEnded) ?? today;
  return {
    ...headOf(tension, record),
    poleA: poleA ?? '…',
    poleB: poleB ?? '…',
    state: stateWord(tension, record),
    theme: wordOf(tension, record, 'theme'),
    nature: wordOf(tension, record, 'nature'),
    between: (partners ?? []).flatMap((id) => state.partners[id]?.name ?? []),
    from: record.occurredOn,
    until,
    hasEnded,
    health: healthOf(record, until),
    reviewOn: !hasEnded && !state.conclusion && reviewOn && reviewOn > today ? reviewOn : null,
  };
}

const endOf = ({ conclusion }: Collaboration, { steps }: RecordOf<typeof tension>, hasEnded: boolean) =>
  hasEnded ? steps.findLast(({ to }) => tension.ended.includes(to))?.occurredOn : conclusion?.on;

function healthOf(record: RecordOf<typeof tension>, until: string): TensionLine['health'] {
  const stretches = overTime(record, ['health', 'intensity']);
  return stretches.map(({ from, fields }, index) => {
    const then = { ...record, fields };
    return {
      word: wordOf(tension, then, 'health'),
      intensity: wordOf(tension, then, 'intensity'),
      from,
      until: stretches[index + 1]?.from ?? until,
    };
  });
}

/** Counted from the last time that anything was said about a tension. */
function quietMonths(state: Collaboration, today: string): number | null {
  const disciplines = new Set(
    Object.values(state.partners).flatMap(({ from, kind }) => (from ? [kind] : [])),
  );
  if (state.status === 'concluded' || disciplines.size < 2) return null;
  const days = recordsOf(state, tension).flatMap(({ steps }) => steps.map(({ occurredOn }) => occurredOn));
  const months = wholeMonthsBetween(
    days.reduce((a, b) => (a > b ? a : b), ''),
    today,
  );
  return months >= quietAfterMonths ? months : null;
}
