import {
  type BlockId,
  type Collaboration,
  eventTypeNamed,
  kindNamed,
  type Language,
  type LinkSeen,
  linksOf,
  notesOf,
  possibleSteps,
  type RecordKind,
  referencesIn,
  type Text,
  titleOfRecord,
} from '@samenspel/domain';
import type * as v from 'valibot';
import { formatDate } from '#lib/language/index.ts';

/** A value of a record as people read it. */
export interface Shown {
  label: string;
  text: string;
}

/** A record as its page shows it, at one moment. */
export interface RecordView {
  id: string;
  kind: string;
  title: string;
  state: string;
  withdrawn: boolean;
  blocks: readonly BlockId[];
  language: Language;
  visibility: string;
  values: readonly Shown[];
  /** Names of the events that are possible next. */
  possible: readonly string[];
  fields: Readonly<Record<string, unknown>>;
  /** Texts in another language, by the name of their field. */
  translations: readonly { label: string; language: Language; text: string }[];
  links: readonly LinkSeen[];
  history: readonly { eventId: string; on: string; says: Text; said: readonly Shown[] }[];
}

/** @throws TypeError for a record that is not there. */
export function recordView(state: Collaboration, id: string, language: Language): RecordView {
  const record = state.records[id];
  const kind = record && kindNamed(record.kind);
  if (!record || !kind) throw new TypeError(`There is no record ${id}.`);
  return {
    id,
    kind: kind.id,
    title: titleOfRecord(state, id) ?? '…',
    state: kind.states[record.state]?.[language] ?? record.state,
    withdrawn: record.withdrawn !== null,
    blocks: record.blocks,
    language: record.language,
    visibility: record.visibility,
    values: shownOf(kind.fields, record.fields, state, language),
    possible: possibleSteps(kind, record),
    fields: record.fields,
    translations: record.translations.map((one) => ({
      label: labelOf(kind.fields[one.fieldName] as Inside)?.[language] ?? one.fieldName,
      language: one.language,
      text: one.text,
    })),
    links: linksOf(state, id),
    history: record.steps.map((step) => ({
      eventId: step.eventId,
      on: step.occurredOn,
      says: sentenceOf(kind, step.type),
      said: shownOf(entriesOf(step.type), step.said, state, language),
    })),
  };
}

const entriesOf = (type: string): v.ObjectEntries =>
  (eventTypeNamed(type)?.schema as unknown as { entries?: v.ObjectEntries })?.entries ?? {};

const general: Readonly<Record<string, Text>> = {
  RecordCorrected: { nl: 'is verbeterd', en: 'was corrected' },
  RecordWithdrawn: { nl: 'is teruggenomen', en: 'was taken back' },
};
const sentenceOf = (kind: RecordKind, type: string): Text =>
  kind.steps[type]?.says ?? general[type] ?? { nl: type, en: type };

/** Fields with a value, in the order of their definition. */
export function shownOf(
  entries: v.ObjectEntries,
  values: Readonly<Record<string, unknown>>,
  state: Collaboration,
  language: Language,
): Shown[] {
  return Object.entries(entries).flatMap(([name, schema]) => {
    const value = values[name];
    if (value === undefined || value === null || name === 'recordId' || name === 'blocks') return [];
    const label = labelOf(schema as Inside)?.[language] ?? name;
    return [{ label, text: textOf(schema as Inside, value, state, language) }];
  });
}

type Inside = v.GenericSchema & { wrapped?: Inside; item?: Inside };
const labelOf = (schema: Inside) => notesOf(schema)?.label;

function textOf(schema: Inside, value: unknown, state: Collaboration, language: Language): string {
  if (schema.wrapped) return textOf(schema.wrapped, value, state, language);
  if (Array.isArray(value))
    return value
      .map((one) => (schema.item ? textOf(schema.item, one, state, language) : String(one)))
      .join(', ');
  const notes = notesOf(schema);
  if (notes?.options) return notes.options[String(value)]?.[language] ?? String(value);
  if (notes?.control === 'reference') return nameOf(schema, value, state);
  if (notes?.control === 'date') return formatDate(String(value), language);
  if (notes?.control === 'switch')
    return { nl: ['nee', 'ja'], en: ['no', 'yes'] }[language][value ? 1 : 0] ?? '';
  if (notes?.control === 'period') return periodText(value as { from: string; until?: string }, language);
  return typeof value === 'number' ? numberText(value, notes?.control === 'money', language) : String(value);
}

function nameOf(schema: Inside, value: unknown, state: Collaboration): string {
  const [pointer] = referencesIn(schema, value);
  const id = pointer?.id ?? '';
  return state.partners[id]?.name ?? state.decisions[id]?.title ?? titleOfRecord(state, id) ?? '…';
}

const periodText = ({ from, until }: { from: string; until?: string }, language: Language): string =>
  `${formatDate(from, language)} – ${until ? formatDate(until, language) : '…'}`;

const numberText = (value: number, isMoney: boolean, language: Language): string =>
  new Intl.NumberFormat(
    language === 'nl' ? 'nl-NL' : 'en-GB',
    isMoney ? { style: 'currency', currency: 'EUR' } : {},
  ).format(value);
