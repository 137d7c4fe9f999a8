import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { notesOf } from '../field/field.ts';
import type { Text } from '../frame/text.ts';
import type { RecordKind } from './kind.ts';
import type { BlockRecord } from './state.ts';

type FieldsOf<K extends RecordKind> = Partial<v.InferOutput<v.ObjectSchema<K['fields'], undefined>>>;

/** A record whose fields are typed by its kind; each may be absent, since an erased text is. */
export type RecordOf<K extends RecordKind> = Omit<BlockRecord, 'fields'> & { fields: FieldsOf<K> };

/** The records of a kind that nobody took back, by the day they began, the oldest first. */
export const recordsOf = <K extends RecordKind>({ records }: Collaboration, kind: K): RecordOf<K>[] =>
  (Object.values(records) as RecordOf<K>[])
    .filter((record) => record.kind === kind.id && !record.withdrawn)
    .toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn));

/** What every picture says of a record: its id, the field its kind is named after, and the language of its texts. */
export const headOf = <K extends RecordKind>(kind: K, record: RecordOf<K>) => ({
  id: record.id,
  title: titleIn(kind, record),
  lang: record.language,
});

/** What a record is called, by the field its kind names it after. */
export const titleIn = ({ titleField }: RecordKind, { fields }: Pick<BlockRecord, 'fields'>): string =>
  String(fields[titleField] ?? '…');

/** A word of the domain with the id it stands for. */
export interface Word<Id extends string = string> {
  id: Id;
  text: Text;
}

/** The state a record is in, as a word. */
export const stateWord = (kind: RecordKind, { state }: Pick<BlockRecord, 'state'>): Word => ({
  id: state,
  text: kind.states[state] ?? { nl: state, en: state },
});

/** What a record says in a field with a fixed list of answers, as a word; null when it says nothing there. */
export function wordOf<K extends RecordKind, F extends keyof K['fields'] & string>(
  kind: K,
  record: RecordOf<K>,
  field: F,
): Word | null {
  const id = (record.fields as Readonly<Record<string, unknown>>)[field];
  const text = notesOf(kind.fields[field] as v.GenericSchema)?.options?.[String(id)];
  return text ? { id: String(id), text } : null;
}
