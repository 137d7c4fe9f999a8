import type { Collaboration } from '../collaboration/state.ts';
import { groupedBy } from '../frame/grouped.ts';
import type { BlockRecord } from './state.ts';

/**
 * A collaboration with no more than the latest so many records of each kind, for drawing what nobody could overlook.
 * @param most a whole number, 1 or more.
 */
export function withLatest(state: Collaboration, most: number): Collaboration {
  const byKind = groupedBy(Object.values(state.records), ({ kind }) => kind);
  if ([...byKind.values()].every(({ length }) => length <= most)) return state;
  const kept = [...byKind.values()].flatMap((records) => records.slice(-most));
  return {
    ...state,
    records: Object.fromEntries(kept.map((record): [string, BlockRecord] => [record.id, record])),
  };
}
