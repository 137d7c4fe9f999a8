import { seatsOf } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { BlockRecord } from './state.ts';

/** Whether a person may see a record today: their own, the circle's with a seat in it, or the team's. */
export function maySee(
  state: Collaboration,
  { visibility, recordedBy }: Pick<BlockRecord, 'visibility' | 'recordedBy'>,
  personId: string,
): boolean {
  if (visibility === 'author') return recordedBy === personId;
  return visibility !== 'circle' || seatsOf(state, personId).includes('circle-member');
}
