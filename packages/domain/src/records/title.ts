import type { Collaboration } from '../collaboration/state.ts';
import { kindNamed } from './lookup.ts';
import { titleIn } from './of-kind.ts';

/** Longest name of a record, in characters: it stands in lists and sentences, and the whole text at the record itself. */
const longest = 160;

/**
 * A text as a name in lists, choices and sentences.
 * @param most characters, the sign of what was left out included.
 */
export const asName = (text: string, most = longest): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;

/** What a record is called, by the field its kind names it after; null when there is no such record. */
export function titleOfRecord(state: Collaboration, id: string): string | null {
  const record = state.records[id];
  const kind = record && kindNamed(record.kind);
  if (!record) return null;
  return kind ? asName(titleIn(kind, record)) : '…';
}
