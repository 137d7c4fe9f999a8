import { seatsOf } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { type IsHidden, isNothingLeft } from '../sharing/hidden-values.ts';
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
export function seesRecord(state: Collaboration, record: BlockRecord, personId: string): boolean {
  const isHidden = once((id) => {
    const [other, decision] = [state.records[id], state.decisions[id]];
    if (other) return !sees(other);
    return decision?.visibility === 'author' && !decision.writers.includes(personId);
  });
  const sees = (one: BlockRecord): boolean =>
    maySee(state, one, personId) && (one.recordedBy === personId || !isNothingLeft(one.restsOn, isHidden));
  return sees(record);
}

/** Asked once of each id: records can rest on each other in more ways than there are records. */
export function once(isHidden: IsHidden): IsHidden {
  const known = new Map<string, boolean>();
  return (id) => {
    const answer = known.get(id) ?? isHidden(id);
    known.set(id, answer);
    return answer;
  };
}
