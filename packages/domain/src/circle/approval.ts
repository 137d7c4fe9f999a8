import type { Collaboration } from '../collaboration/state.ts';
import type { BlockRecord } from '../records/state.ts';
import { Refusal } from '../refusal/refusal.ts';
import { circleOf, mayReadInCircle, witnessesOf } from './members.ts';

/**
 * Who approved the sentence of a record as it stands now; who approved another one since then counts no more, nor does what
 * was approved before the record was corrected.
 */
export function approversOf({ steps, fields }: BlockRecord): ReadonlySet<string> {
  const since = steps.slice(steps.findLastIndex(({ type }) => type === 'RecordCorrected') + 1);
  const last = new Map(
    since.flatMap(({ type, actor, said }) =>
      type === 'PowerWordingApproved' ? [[actor, said.agreedWording] as const] : [],
    ),
  );
  return new Set([...last].flatMap(([actor, wording]) => (wording === fields.agreedWording ? [actor] : [])));
}

/** Members who may read a record and have not approved its sentence yet. */
export const stillToApprove = (state: Collaboration, record: BlockRecord): readonly string[] =>
  circleOf(state)
    .map(({ personId }) => personId)
    .filter((personId) => mayReadInCircle(state, record, personId) && !approversOf(record).has(personId));

/** Whether somebody who was in the circle when a record began left it without having approved its sentence. */
export const leftUnapproved = (state: Collaboration, record: BlockRecord): boolean => {
  const members = new Set(circleOf(state).map(({ personId }) => personId));
  return witnessesOf(state, record).some((one) => !members.has(one) && !approversOf(record).has(one));
};

/** A sentence reaches the team only when the whole circle stands behind it. */
export function mustBeApprovedByAll(record: BlockRecord, state: Collaboration): Refusal | null {
  if (record.fields.agreedWording === undefined)
    return new Refusal('WRONG_STATE', {
      nl: 'Er is nog geen zin voor het team. Schrijf er eerst een en keur die goed.',
      en: 'There is no sentence for the team yet. Write one first and approve it.',
    });
  if (leftUnapproved(state, record)) return neverByAll();
  const missing = stillToApprove(state, record).length;
  return missing === 0 ? null : notYetByAll(missing);
}

const neverByAll = () =>
  new Refusal('WRONG_STATE', {
    nl: 'Iemand die in de kring zat toen dit werd vastgelegd, is er niet meer en keurde deze zin niet goed. Leg opnieuw vast wat nu nog geldt.',
    en: 'Somebody who was in the circle when this was recorded is not any more, and did not approve this sentence. Record anew what still holds.',
  });

const notYetByAll = (missing: number) =>
  new Refusal('WRONG_STATE', {
    nl: `Nog niet de hele kring heeft deze zin goedgekeurd: ${missing === 1 ? 'één lid' : `${missing} leden`} nog niet.`,
    en: `Not the whole circle has approved this sentence yet: ${missing === 1 ? 'one member' : `${missing} members`} to go.`,
  });
