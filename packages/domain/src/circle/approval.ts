import type { Collaboration } from '../collaboration/state.ts';
import type { BlockRecord } from '../records/state.ts';
import { Refusal } from '../refusal/refusal.ts';
import { circleOf, mayReadInCircle } from './members.ts';

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

/** A sentence reaches the team only when the whole circle stands behind it. */
export function mustBeApprovedByAll(record: BlockRecord, state: Collaboration): Refusal | null {
  if (record.fields.agreedWording === undefined)
    return new Refusal('WRONG_STATE', {
      nl: 'Er is nog geen zin voor het team. Schrijf er eerst een en keur die goed.',
      en: 'There is no sentence for the team yet. Write one first and approve it.',
    });
  const missing = stillToApprove(state, record).length;
  return missing === 0 ? null : notYetByAll(missing);
}

const notYetByAll = (missing: number) =>
  new Refusal('WRONG_STATE', {
    nl: `Nog niet de hele kring heeft deze zin goedgekeurd: ${missing === 1 ? 'één lid' : `${missing} leden`} nog niet.`,
    en: `Not the whole circle has approved this sentence yet: ${missing === 1 ? 'one member' : `${missing} members`} to go.`,
  });
