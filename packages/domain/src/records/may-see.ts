import { seatsOf } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { isNothingLeft } from '../sharing/hidden-values.ts';
import type { BlockRecord } from './state.ts';

/** Whether a person may see something by its visibility today: their own, the circle's with a seat in it, or the team's. */
export function maySee(
  state: Collaboration,
  { visibility, recordedBy }: Pick<BlockRecord, 'visibility' | 'recordedBy'>,
  personId: string,
): boolean {
  if (visibility === 'author') return recordedBy === personId;
  return visibility !== 'circle' || seatsOf(state, personId).includes('circle-member');
}

/** Whether a person may see a record today, and something of what it had to rest on when it began; their own is always there. */
export const seesRecord = (state: Collaboration, record: BlockRecord, personId: string): boolean =>
  maySee(state, record, personId) &&
  (record.recordedBy === personId || !isNothingLeft(record.restsOn, (id) => !seesThing(state, id, personId)));

function seesThing(state: Collaboration, id: string, personId: string): boolean {
  const [record, decision] = [state.records[id], state.decisions[id]];
  if (record) return seesRecord(state, record, personId);
  return decision?.visibility !== 'author' || decision.writers.includes(personId);
}
