import { approversOf, leftUnapproved, stillToApprove } from '../../circle/approval.ts';
import type { Collaboration } from '../../collaboration/state.ts';
import { groupedBy } from '../../frame/grouped.ts';
import { type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { defineView } from '../view.ts';
import { powerRelation } from './power-relation.ts';

/** What one position can do to another. */
export interface PowerArrow {
  id: string;
  lang: string;
  to: string;
  resource: Word | null;
  form: Word | null;
  basis: Word | null;
  state: Word;
  isClosed: boolean;
  response: Word | null;
  /** On whom it works and how; only what was written down. */
  effects: readonly { on: Word; text: string }[];
  /** The sentence for the team, how many approved it, how many have not yet, and whether somebody left who did not. */
  sentence: { text: string; approved: number; waiting: number; isBlocked: boolean } | null;
}

export interface PowerMap {
  /** Positions with the arrows that go out from them; for the circle alone, so empty for everyone else. */
  positions: readonly { name: string; lang: string; arrows: readonly PowerArrow[] }[];
  /** Sentences the circle shared with the team, the newest first. */
  shared: readonly { id: string; on: string; wording: string }[];
}

export const powerMap = defineView<PowerMap>({
  name: { nl: 'Machtskaart', en: 'Power map' },
  invitation: {
    nl: 'Wie waarover macht heeft, legt de vertrouwenskring vast, in functies en nooit in namen, zodat jullie proces er rekening mee kan houden; het team ziet alleen een zin die de hele kring wil delen.',
    en: 'Who has power over what is put on record by the trusted circle, in positions and never in names, so that your process can allow for it; the team sees only a sentence that the whole circle wants to share.',
  },
  of: (state) => {
    const relations = recordsOf(state, powerRelation);
    const { wordings } = state.circle;
    if (relations.length === 0 && wordings.length === 0) return null;
    return {
      positions: positionsIn(state, relations),
      shared: wordings.map(({ eventId, on, wording }) => ({ id: eventId, on, wording })).toReversed(),
    };
  },
});

type Relation = RecordOf<typeof powerRelation>;

/** The same position may be written with and without a capital. */
const same = (name: string): string => name.trim().toLowerCase();
const from = ({ fields }: Relation): string => fields.positionA ?? '…';

const positionsIn = (state: Collaboration, relations: readonly Relation[]): PowerMap['positions'] =>
  [...groupedBy(relations, (relation) => same(from(relation))).values()].map((those) => ({
    name: from(those[0]),
    lang: those[0].language,
    arrows: those.map((relation) => arrowOf(state, relation)),
  }));

const arrowOf = (state: Collaboration, relation: Relation): PowerArrow => ({
  id: relation.id,
  lang: relation.language,
  to: relation.fields.positionB ?? '…',
  resource: wordOf(powerRelation, relation, 'resource'),
  form: wordOf(powerRelation, relation, 'form'),
  basis: wordOf(powerRelation, relation, 'basis'),
  state: stateWord(powerRelation, relation),
  isClosed: relation.state === 'closed',
  response: wordOf(powerRelation, relation, 'response'),
  effects: effectsOf(relation),
  sentence: sentenceOf(state, relation),
});

const effectsOf = ({ fields }: Relation): PowerArrow['effects'] =>
  [
    {
      text: fields.effectOnProfessionals,
      on: { id: 'professionals', text: { nl: 'professionals', en: 'professionals' } },
    },
    { text: fields.effectOnOthers, on: { id: 'others', text: { nl: 'anderen', en: 'others' } } },
    { text: fields.effectOnApproach, on: { id: 'approach', text: { nl: 'de aanpak', en: 'the approach' } } },
  ].flatMap(({ text, on }) => (text === undefined ? [] : [{ on, text }]));

function sentenceOf(state: Collaboration, relation: Relation): PowerArrow['sentence'] {
  const text = relation.fields.agreedWording;
  if (text === undefined) return null;
  const record = { ...relation, fields: relation.fields as Readonly<Record<string, unknown>> };
  return {
    text,
    approved: approversOf(record).size,
    waiting: stillToApprove(state, record).length,
    isBlocked: leftUnapproved(state, record),
  };
}
