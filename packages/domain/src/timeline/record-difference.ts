import type { Collaboration } from '../collaboration/state.ts';
import type { Text } from '../frame/text.ts';
import type { RecordKind } from '../records/kind.ts';
import { everyKind } from '../records/lookup.ts';
import type { BlockRecord } from '../records/state.ts';
import { listed } from './listed.ts';

/** What came on record and what moved on between two moments, in sentences by kind. */
export const recordDifferences = (earlier: Collaboration, later: Collaboration): Text[] =>
  everyKind.flatMap((kind) => {
    const now = Object.values(later.records).filter((record) => record.kind === kind.id && !record.withdrawn);
    const isNew = ({ id }: BlockRecord) => earlier.records[id] === undefined;
    return [...began(kind, now.filter(isNew)), ...moved(kind, now, earlier)];
  });

const titles = (kind: RecordKind, records: readonly BlockRecord[]) =>
  records.map(({ fields }) => `“${fields[kind.titleField] ?? '…'}”`);

function began(kind: RecordKind, records: readonly BlockRecord[]): Text[] {
  if (records.length === 0) return [];
  const { nl, en } = records.length === 1 ? kind.name : kind.plural;
  const names = titles(kind, records);
  return [{ nl: `${nl} erbij: ${listed(names, 'nl')}.`, en: `${en} added: ${listed(names, 'en')}.` }];
}

/** One sentence for each state that records of a kind came to. */
function moved(kind: RecordKind, now: readonly BlockRecord[], earlier: Collaboration): Text[] {
  const changed = now.filter(({ id, state }) => {
    const before = earlier.records[id]?.state;
    return before !== undefined && before !== state;
  });
  return Object.entries(kind.states).flatMap(([state, word]) => {
    const there = changed.filter((record) => record.state === state);
    if (there.length === 0) return [];
    const { nl, en } = there.length === 1 ? kind.name : kind.plural;
    const names = titles(kind, there);
    return [
      {
        nl: `${nl} nu ${word.nl}: ${listed(names, 'nl')}.`,
        en: `${en} now ${word.en}: ${listed(names, 'en')}.`,
      },
    ];
  });
}
