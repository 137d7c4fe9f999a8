import type { Collaboration } from '../collaboration/state.ts';
import { kindNamed } from './lookup.ts';

/** What a record is called, by the field its kind names it after; null when there is no such record. */
export function titleOfRecord(state: Collaboration, id: string): string | null {
  const record = state.records[id];
  if (!record) return null;
  return String(record.fields[kindNamed(record.kind)?.titleField ?? ''] ?? '…');
}
