import type * as v from 'valibot';
import type { Collaboration } from '../../collaboration/state.ts';
import { notesOf } from '../../field/field.ts';
import { partnerName } from '../../partners/change.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { defineView } from '../view.ts';
import { redLine } from './red-line.ts';
import { room } from './room.ts';

/** A limit, as a border of the field. */
export interface FieldBorder {
  id: string;
  title: string;
  lang: string;
  state: Word;
  setBy: string;
  ground: Word | null;
  hardness: Word | null;
  howTested: string | null;
  /** Each day on which it was crossed. */
  crossed: readonly string[];
  /** Nobody confirmed, moved or lifted it: it is a guess so far. */
  isGuess: boolean;
}

/** Room to do something, as a strip that reaches into the field. */
export interface FieldRoom {
  id: string;
  title: string;
  lang: string;
  state: Word;
  grantedBy: string;
  extent: Word | null;
  until: string | null;
  conditions: string | null;
  newFrame: string | null;
  /** Why it is closed; null while it is open. */
  closed: Word | null;
  /** It was granted, and nobody used it while it was there. */
  neverUsed: boolean;
}

export interface PlayingField {
  /** How far room can reach, the nearest first. */
  extents: readonly Word[];
  /** What stands firm comes first, what is lifted last. */
  borders: readonly FieldBorder[];
  /** What reaches furthest comes last. */
  rooms: readonly FieldRoom[];
  /** Limits that are only a guess so far. */
  guesses: readonly string[];
  /** Room that was granted and never used. */
  unused: readonly string[];
}

const optionsOf = (field: v.GenericSchema): Word[] =>
  Object.entries(notesOf(field)?.options ?? {}).map(([id, text]) => ({ id, text }));
const extents = optionsOf(room.fields.extent);
const closings = optionsOf(room.steps.RoomClosed?.also?.closedBecause as v.GenericSchema);

export const playingField = defineView<PlayingField>({
  name: { nl: 'Speelveld', en: 'Playing field' },
  invitation: {
    nl: 'Leg eerst één grens vast die jullie tegenkomen, met waarop die berust: dan zien jullie wat echt vaststaat en waar ruimte is.',
    en: 'First put on record one limit that you meet, with what it rests on: then you see what is truly fixed and where there is room.',
  },
  of: (state) => {
    const borders = recordsOf(state, redLine).map(borderOf(state)).toSorted(byHardness);
    const rooms = recordsOf(state, room).map(roomOf(state)).toSorted(byExtent);
    if (borders.length + rooms.length === 0) return null;
    return {
      extents,
      borders,
      rooms,
      guesses: borders.filter(({ isGuess }) => isGuess).map(({ title }) => title),
      unused: rooms.filter(({ neverUsed }) => neverUsed).map(({ title }) => title),
    };
  },
});

const borderOf =
  (state: Collaboration) =>
  (record: RecordOf<typeof redLine>): FieldBorder => ({
    ...headOf(redLine, record),
    state: stateWord(redLine, record),
    setBy: partnerName(state, record.fields.setBy ?? ''),
    ground: wordOf(redLine, record, 'ground'),
    hardness: wordOf(redLine, record, 'hardness'),
    howTested: record.fields.howTested ?? null,
    crossed: daysOf(record, 'RedLineCrossed'),
    isGuess: record.state === 'presumed',
  });

const roomOf =
  (state: Collaboration) =>
  (record: RecordOf<typeof room>): FieldRoom => {
    const was = (to: string) => record.steps.some((step) => step.to === to);
    const why = record.steps.findLast(({ to }) => to === 'closed')?.said.closedBecause;
    return {
      ...headOf(room, record),
      state: stateWord(room, record),
      grantedBy: partnerName(state, record.fields.grantedBy ?? ''),
      extent: wordOf(room, record, 'extent'),
      until: record.fields.until ?? null,
      conditions: record.fields.conditions ?? null,
      newFrame: record.fields.newFrame ?? null,
      closed: closings.find(({ id }) => id === why) ?? null,
      neverUsed: was('granted') && !was('used'),
    };
  };

const daysOf = ({ steps }: RecordOf<typeof redLine>, happened: string): string[] =>
  steps.filter(({ type }) => type === happened).map(({ occurredOn }) => occurredOn);

const hardest = ['fixed', 'negotiable', 'unknown'];
const firmness = ({ state, hardness }: FieldBorder): number =>
  state.id === 'lifted' ? hardest.length : hardest.indexOf(hardness?.id ?? 'unknown');
const byHardness = (a: FieldBorder, b: FieldBorder): number => firmness(a) - firmness(b);

const reach = ({ extent }: FieldRoom): number => extents.findIndex(({ id }) => id === extent?.id);
const byExtent = (a: FieldRoom, b: FieldRoom): number => reach(a) - reach(b);
