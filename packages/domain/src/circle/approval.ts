import type { Collaboration } from '../collaboration/state.ts';
import type { BlockRecord } from '../records/state.ts';
import { Refusal } from '../refusal/refusal.ts';
import { beginningOf, circleOf, isOpenTo, mayReadInCircle } from './members.ts';
import type { Stay } from './state.ts';
import { isOver } from './stays.ts';

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
    .filter((personId) => mayReadInCircle(state, beginningOf(record), personId))
    .filter((personId) => !approversOf(record).has(personId));

/** Whether somebody who could read a record left the circle without having approved its sentence. */
export function leftUnapproved(state: Collaboration, record: BlockRecord): boolean {
  const settled = new Set([...circleOf(state).map(({ personId }) => personId), ...approversOf(record)]);
  const left = state.circle.stays.filter(({ personId }) => !settled.has(personId));
  return left.some((stay) => couldRead(state, record, stay));
}

const couldRead = (state: Collaboration, record: BlockRecord, stay: Stay): boolean =>
  !isOver(stay, record.recordedAt) && isOpenTo(state, beginningOf(record), stay);

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
    nl: 'Iemand die dit in de kring kon lezen, is er niet meer en keurde deze zin niet goed. Leg opnieuw vast wat nu nog geldt.',
    en: 'Somebody who could read this in the circle is not there any more, and did not approve this sentence. Record anew what still holds.',
  });

const notYetByAll = (missing: number) =>
  new Refusal('WRONG_STATE', {
    nl: `Nog niet de hele kring heeft deze zin goedgekeurd: ${missing === 1 ? 'één lid' : `${missing} leden`} nog niet.`,
    en: `Not the whole circle has approved this sentence yet: ${missing === 1 ? 'one member' : `${missing} members`} to go.`,
  });
