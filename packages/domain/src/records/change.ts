import type { BlockId } from '../blocks/registry.ts';
import { changed } from '../collaboration/changed.ts';
import { added, put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { withoutWishesFor } from '../consent/lapse.ts';
import type { Envelope } from '../event/event-type.ts';
import { type Entry, neededIn } from '../sharing/hidden-values.ts';
import type { RecordKind } from './kind.ts';
import { isSame, standingAfter } from './standing-after.ts';
import type { BlockRecord, RecordStep } from './state.ts';

type Said = Readonly<Record<string, unknown>>;

/** The state with other words in a record: what somebody asked consent for before is no longer what it says. */
export const reworded = (
  state: Collaboration,
  id: string,
  change: (record: BlockRecord) => Partial<BlockRecord>,
): Collaboration => withoutWishesFor(withRecord(state, id, change), id);

/** The state with one record changed; an unknown record changes nothing. */
export const withRecord = (
  state: Collaboration,
  id: string,
  change: (record: BlockRecord) => Partial<BlockRecord>,
): Collaboration => changed(state, 'records', id, change);

/** The state with a new record, in the state its first event leads to. */
export function began(kind: RecordKind, type: string, state: Collaboration, data: Said, event: Envelope) {
  const { recordId, blocks, evidenceLinks, ...said } = data;
  const to = kind.steps[type]?.to ?? '';
  const record: BlockRecord = {
    id: String(recordId),
    kind: kind.id,
    blocks: [...new Set([...(kind.block ? [kind.block] : []), ...((blocks as BlockId[] | undefined) ?? [])])],
    state: to,
    fields: { ...ofKind(kind, said), ...kind.steps[type]?.sets },
    recordedBy: event.actor,
    recordedAt: event.recordedAt,
    occurredOn: event.occurredOn,
    language: event.language,
    visibility: event.visibility,
    evidenceLinks: (evidenceLinks as string[] | undefined) ?? [],
    restsOn: Object.entries(kind.fields).flatMap(([name, field]) => neededIn(field as Entry, said[name])),
    withdrawn: null,
    translations: [],
    translators: [],
    steps: [stepOf(type, event, said, null, to)],
  };
  return { ...state, records: put(state.records, record.id, record) };
}

/** The state with a record a step further. */
export const moved = (kind: RecordKind, type: string, state: Collaboration, data: Said, event: Envelope) =>
  reworded(state, String(data.recordId), (record) => {
    if (record.kind !== kind.id) return {};
    const { recordId: _, ...said } = data;
    const { state: to, fields } = standingAfter(kind, type, record, ofKind(kind, said));
    return {
      ...{ state: to, fields },
      translations: stillOf(record, fields),
      steps: added(record.steps, stepOf(type, event, said, record.state, to)),
    };
  });

/** The translations of what reads as it did. @param fields as they become. */
export const stillOf = (record: BlockRecord, fields: BlockRecord['fields']): BlockRecord['translations'] =>
  record.translations.filter(({ fieldName: name }) => isSame(fields[name], record.fields[name]));

/** What an event said, as an entry of the record's history. */
export const stepOf = (
  type: string,
  { id, version, occurredOn, recordedAt, actor, visibility }: Envelope,
  said: Said,
  from: string | null,
  to: string,
): RecordStep => ({ type, eventId: id, version, occurredOn, recordedAt, actor, visibility, from, to, said });

const ofKind = ({ fields }: RecordKind, said: Said): Said =>
  Object.fromEntries(Object.entries(said).filter(([name]) => Object.hasOwn(fields, name)));
