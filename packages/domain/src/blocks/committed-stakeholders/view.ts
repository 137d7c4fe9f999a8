import type * as v from 'valibot';
import { notesOf } from '../../field/field.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { defineView } from '../view.ts';
import { stakeholderEngagement } from './stakeholder-engagement.ts';

/** One group and the rings it stood on. */
export interface RingedGroup {
  id: string;
  title: string;
  lang: string;
  state: Word;
  /** The rings it stood on, each from the day it came there; the last is where it stands. */
  path: readonly { ring: Word; on: string }[];
  desired: Word | null;
  barrier: string | null;
  /** The delay or risk that the team knowingly took for it. */
  acceptedCost: string | null;
  commitment: string | null;
}

export interface RingMap {
  /** The rings from the outermost to the middle. */
  rings: readonly Word[];
  /** The group that was seen first comes first. */
  groups: readonly RingedGroup[];
  /** Groups that stand nearer to the middle than where they began. */
  closer: readonly string[];
  /** Groups that stand further out than the team wants; those that dropped out are left in peace. */
  furtherThanDesired: readonly string[];
  /** Groups for which the team knowingly took delay or risk. */
  accepted: readonly string[];
}

type Engagement = RecordOf<typeof stakeholderEngagement>;

const rings: readonly Word[] = Object.entries(
  notesOf(stakeholderEngagement.fields.level as v.GenericSchema)?.options ?? {},
).map(([id, text]) => ({ id, text }));

/** How near to the middle a ring is: 0 for the outermost. */
const depthOf = (ring: Pick<Word, 'id'> | null | undefined): number =>
  rings.findIndex(({ id }) => id === ring?.id);

export const ringMap = defineView<RingMap>({
  name: { nl: 'Ringenkaart', en: 'Ring map' },
  invitation: {
    nl: 'Breng eerst één groep in beeld die door het vraagstuk wordt geraakt, met de ring waarop die nu staat en de ring die jullie willen: het verschil laat zien waar jullie iets te doen hebben.',
    en: 'First put one group on record that the issue touches, with the ring it stands on now and the ring you want: the difference shows where you have something to do.',
  },
  of: (state) => {
    const groups = recordsOf(state, stakeholderEngagement).map(groupOf);
    if (groups.length === 0) return null;
    return {
      rings,
      groups,
      closer: titles(groups, ({ path }) => depthOf(path.at(-1)?.ring) > depthOf(path[0]?.ring)),
      furtherThanDesired: titles(groups, isFurtherThanDesired),
      accepted: titles(groups, ({ acceptedCost }) => acceptedCost !== null),
    };
  },
});

const titles = (groups: readonly RingedGroup[], which: (group: RingedGroup) => boolean): string[] =>
  groups.filter(which).map(({ title }) => title);

const isFurtherThanDesired = ({ state, path, desired }: RingedGroup): boolean =>
  state.id !== 'disengaged' && desired !== null && depthOf(path.at(-1)?.ring) < depthOf(desired);

const groupOf = (record: Engagement): RingedGroup => ({
  ...headOf(stakeholderEngagement, record),
  state: stateWord(stakeholderEngagement, record),
  path: pathOf(record),
  desired: wordOf(stakeholderEngagement, record, 'desiredLevel'),
  barrier: record.fields.barrier ?? null,
  acceptedCost: record.fields.acceptedCost ?? null,
  commitment: record.fields.commitment ?? null,
});

/** Every step that named another ring, ending on the ring as it stands, which a correction may have changed. */
function pathOf(record: Engagement): RingedGroup['path'] {
  const named = record.steps.flatMap(({ said, occurredOn: on }) => {
    const ring = rings[depthOf({ id: String(said.level) })];
    return ring ? [{ ring, on }] : [];
  });
  const moves = named.filter(({ ring }, index) => ring.id !== named[index - 1]?.ring.id);
  const now = wordOf(stakeholderEngagement, record, 'level');
  const last = moves.at(-1);
  return now && last && last.ring.id !== now.id ? [...moves.slice(0, -1), { ring: now, on: last.on }] : moves;
}
