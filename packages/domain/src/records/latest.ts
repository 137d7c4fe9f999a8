import type { Collaboration } from '../collaboration/state.ts';
import { groupedBy } from '../frame/grouped.ts';

/**
 * A collaboration with no more than the latest so many records of each kind, and partners, for drawing what nobody could overlook.
 * @param most a whole number, 1 or more.
 */
export function withLatest(state: Collaboration, most: number): Collaboration {
  const byKind = groupedBy(Object.values(state.records), ({ kind }) => kind);
  const partners = Object.values(state.partners);
  if ([partners, ...byKind.values()].every(({ length }) => length <= most)) return state;
  const kept = [...byKind.values()].flatMap((records) => records.slice(-most));
  return { ...state, records: byId(kept), partners: byId(partners.slice(-most)) };
}

const byId = <T extends { id: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((one): [string, T] => [one.id, one]));
