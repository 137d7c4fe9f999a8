import type { Collaboration } from '../../collaboration/state.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { type AlongTime, alongTime } from '../along-time.ts';
import { defineView } from '../view.ts';
import { contribution, contributionKinds } from './contribution.ts';
import { role } from './role.ts';
import { type RoleBar, roleBar } from './role-bar.ts';

type Contribution = RecordOf<typeof contribution>;

/** One thing that a partner brought or promised. */
export interface InputBrick {
  id: string;
  title: string;
  lang: string;
  on: string;
  kind: Word | null;
  compensation: Word | null;
  state: Word;
  amount: number | null;
  unit: Word | null;
}

export interface MosaicOfInput {
  /** The kinds of input that anybody brought: the columns. */
  kinds: readonly Word[];
  /** Everyone who takes or took part, in the order of joining, with what they brought; empty while nothing is on record. */
  partners: readonly { id: string; name: string; bricks: readonly InputBrick[] }[];
  /** What was delivered and nobody has acknowledged yet, the oldest first. */
  unacknowledged: readonly (InputBrick & { partner: string })[];
  time: AlongTime;
  /** A lane for each partner that held a role. */
  lanes: readonly { id: string; partner: string; roles: readonly RoleBar[] }[];
}

export const mosaicOfInput = defineView<MosaicOfInput>({
  name: { nl: 'Inbreng- en rollenmozaïek', en: 'Mosaic of input and roles' },
  invitation: {
    nl: 'Leg eerst van elke partner één ding vast dat die inbrengt, juist als er geen geld tegenover staat: dat ziet anders niemand.',
    en: 'First put on record one thing that each partner brings, above all where no money is involved: otherwise nobody sees it.',
  },
  of: (state, today) => {
    const given = recordsOf(state, contribution);
    const held = recordsOf(state, role);
    if (given.length + held.length === 0) return null;
    const bars = held.map((record) => [record.fields.heldBy ?? '', roleBar(state, record, today)] as const);
    return {
      kinds: kindsOf(given),
      partners: partnersOf(state, given),
      unacknowledged: given
        .filter(({ state: now }) => now === 'delivered' || now === 'disputed')
        .map((record) => ({ ...brickOf(record), partner: nameOf(state, record.fields.partner) })),
      time: alongTime(
        state,
        today,
        bars.flatMap(([, { from, until }]) => [from, until]),
      ),
      lanes: [...new Set(bars.map(([id]) => id))].map((id) => ({
        id,
        partner: nameOf(state, id),
        roles: bars.flatMap(([heldBy, bar]) => (heldBy === id ? [bar] : [])),
      })),
    };
  },
});

const nameOf = ({ partners }: Collaboration, id: string | undefined): string =>
  partners[id ?? '']?.name ?? '…';

const kindsOf = (given: readonly Contribution[]): Word[] =>
  Object.entries(contributionKinds)
    .filter(([id]) => given.some(({ fields }) => fields.kind === id))
    .map(([id, text]) => ({ id, text }));

function partnersOf(state: Collaboration, given: readonly Contribution[]): MosaicOfInput['partners'] {
  const takingPart = Object.values(state.partners).flatMap(({ id, from }) => (from ? [id] : []));
  const givers = given.map(({ fields }) => fields.partner ?? '');
  return [...new Set(given.length > 0 ? [...takingPart, ...givers] : [])].map((id) => ({
    id,
    name: nameOf(state, id),
    bricks: given.filter(({ fields }) => (fields.partner ?? '') === id).map(brickOf),
  }));
}

const brickOf = (record: Contribution): InputBrick => ({
  ...headOf(contribution, record),
  on: record.occurredOn,
  kind: wordOf(contribution, record, 'kind'),
  compensation: wordOf(contribution, record, 'compensation'),
  state: stateWord(contribution, record),
  amount: record.fields.amount ?? null,
  unit: record.fields.unit === 'other' ? null : wordOf(contribution, record, 'unit'),
});
