import type { Collaboration } from '../collaboration/state.ts';
import { kindNamed } from './lookup.ts';
import { titleIn } from './of-kind.ts';

/** What a record is called, by the field its kind names it after; null when there is no such record. */
export function titleOfRecord(state: Collaboration, id: string): string | null {
  const record = state.records[id];
  const kind = record && kindNamed(record.kind);
  if (!record) return null;
  return kind ? titleIn(kind, record) : '…';
}
