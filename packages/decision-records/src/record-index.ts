import { readFileName } from './file-name.ts';
import { titleKey } from './heading.ts';
import type { DecisionRecord } from './record.ts';

/** Finds records by each kind of evidence. An empty key finds none. */
export type RecordIndex = {
  byStem(stem: string): DecisionRecord[];
  /** By title, or by the words of the file name; `key` comes from `titleKey`. */
  byTitle(key: string): DecisionRecord[];
  /** By the number in heading or file name. */
  byNumber(number: number): DecisionRecord[];
};

export function indexOf(records: readonly DecisionRecord[]): RecordIndex {
  const stems = new Map<string, Set<DecisionRecord>>();
  const titles = new Map<string, Set<DecisionRecord>>();
  const numbers = new Map<number, Set<DecisionRecord>>();
  for (const record of records) {
    const fileName = readFileName(record.path);
    add(stems, fileName?.stem ?? '', record);
    add(titles, titleKey(record.title), record);
    add(titles, titleKey(fileName?.slug ?? ''), record);
    for (const number of Object.values(record.numbers)) if (number !== null) add(numbers, number, record);
  }
  return {
    byStem: (stem) => found(stems, stem),
    byTitle: (key) => found(titles, key),
    byNumber: (number) => found(numbers, number),
  };
}

function add<Key>(map: Map<Key, Set<DecisionRecord>>, key: Key, record: DecisionRecord): void {
  map.set(key, (map.get(key) ?? new Set()).add(record));
}

function found<Key>(map: Map<Key, Set<DecisionRecord>>, key: Key): DecisionRecord[] {
  return key === '' ? [] : [...(map.get(key) ?? [])];
}
