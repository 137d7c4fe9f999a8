import { seatsOf } from '../access/access.ts';
import { oncePer } from '../collaboration/put.ts';
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
export const seesRecord = (state: Collaboration, record: BlockRecord, personId: string): boolean =>
  maySee(state, record, personId) &&
  (record.recordedBy === personId || !isNothingLeft(record.restsOn, isHiddenTo(state, personId)));

/** Of each state the answers for the person who asked last: many records are asked about one after the other. */
const lastOf = oncePer((_: Collaboration): { asked: { by: string; isHidden: IsHidden } | null } => ({
  asked: null,
}));

function isHiddenTo(state: Collaboration, personId: string): IsHidden {
  const last = lastOf(state);
  if (last.asked?.by === personId) return last.asked.isHidden;
  const isHidden = restingOn(
    (id) => {
      const [record, decision] = [state.records[id], state.decisions[id]];
      if (record) return !maySee(state, record, personId);
      return decision?.visibility === 'author' && !decision.writers.includes(personId);
    },
    (id) => (state.records[id]?.recordedBy === personId ? [] : (state.records[id]?.restsOn ?? [])),
  );
  last.asked = { by: personId, isHidden };
  return isHidden;
}

type RestsOn = (id: string) => BlockRecord['restsOn'];

/**
 * Whether something is hidden by itself, or nothing is left of what it rests on. Asked once of each id, and of what it rests on
 * first: records can rest on each other in more ways than there are records, and in chains of thousands.
 */
export function restingOn(isHiddenItself: IsHidden, restsOn: RestsOn): IsHidden {
  const known = new Map<string, boolean>();
  const isHidden = (id: string) => known.get(id) === true;
  return (id) => {
    for (const one of withGroundsFirst(id, restsOn, known))
      known.set(one, isHiddenItself(one) || isNothingLeft(restsOn(one), isHidden));
    return isHidden(id);
  };
}

/** An id and all it rests on that is not known yet, each after what it rests on itself. */
function* withGroundsFirst(id: string, restsOn: RestsOn, known: ReadonlyMap<string, unknown>) {
  const waiting = [id];
  const looked = new Set<string>();
  for (let one = waiting.at(-1); one !== undefined; one = waiting.at(-1)) {
    const grounds = known.has(one) || looked.has(one) ? [] : restsOn(one).flat();
    looked.add(one);
    const first = grounds.filter((ground) => !known.has(ground));
    if (first.length > 0) waiting.push(...first);
    else {
      waiting.pop();
      if (!known.has(one)) yield one;
    }
  }
}
