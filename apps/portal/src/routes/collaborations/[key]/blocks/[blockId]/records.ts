import {
  type BlockId,
  type BlockRecord,
  begins,
  type Collaboration,
  everyKind,
  type Language,
  permissionFor,
  titleOfRecord,
} from '@samenspel/domain';
import type { Visit } from '#lib/collaboration/visit.ts';

/** So many of each kind are listed and drawn; who looks for earlier ones searches, or goes back in the history. */
export const mostOfKind = 300;

/** The latest records of one kind that are about a block, the newest first. */
export interface KindOfBlock {
  kind: string;
  /** Whether the person may begin and go on with records of this kind. */
  mayRecord: boolean;
  plural: string;
  /** Commands with which a record of this kind begins, and what their buttons say. */
  begins: readonly { command: string; label: string }[];
  records: readonly {
    id: string;
    title: string;
    state: string;
    on: string;
    lang: Language;
    ended: boolean;
  }[];
  /** How many earlier ones there are. */
  earlier: number;
}

/** Every kind that belongs to a block or has records there. */
export const recordsOfBlock = (
  state: Collaboration,
  blockId: BlockId,
  { may, language }: { may: Visit['may']; language: Language },
): KindOfBlock[] =>
  everyKind
    .filter(({ circleOnly }) => !circleOnly || may('power:write'))
    .map((kind) => ({
      kind: kind.id,
      mayRecord: may(permissionFor(kind)),
      plural: kind.plural[language],
      isOwn: kind.block === blockId || kind.block === null,
      begins: Object.values(kind.steps)
        .filter(begins)
        .map(({ command, does }) => ({ command, label: does[language] })),
      ...listed(
        Object.values(state.records).filter(
          (record) => record.kind === kind.id && record.blocks.includes(blockId) && !record.withdrawn,
        ),
        (record) => ({
          id: record.id,
          title: titleOfRecord(state, record.id) ?? '…',
          state: kind.states[record.state]?.[language] ?? record.state,
          on: record.occurredOn,
          lang: record.language,
          ended: kind.ended.includes(record.state),
        }),
      ),
    }))
    .filter(({ isOwn, records }) => isOwn || records.length > 0)
    .map(({ isOwn, ...one }) => ({ ...one, begins: isOwn ? one.begins : [] }));

function listed<T>(all: readonly BlockRecord[], shown: (record: BlockRecord) => T) {
  const latest = all.toSorted((a, b) => b.occurredOn.localeCompare(a.occurredOn)).slice(0, mostOfKind);
  return { records: latest.map(shown), earlier: all.length - latest.length };
}
