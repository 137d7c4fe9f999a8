import {
  type Collaboration,
  type Language,
  notesOf,
  referencesIn,
  seats,
  titleOfRecord,
} from '@samenspel/domain';
import type * as v from 'valibot';
import { formatDate } from '#lib/language/index.ts';

/** A value of a record as people read it. */
export interface Shown {
  /** Of the field. */
  name: string;
  label: string;
  text: string;
}

/**
 * Fields with a value, in the order of their definition.
 * @param nameOf what somebody or something is called, by its id.
 */
export function shownOf(
  entries: v.ObjectEntries,
  values: Readonly<Record<string, unknown>>,
  nameOf: (id: string) => string,
  language: Language,
): Shown[] {
  return Object.entries(entries).flatMap(([name, schema]) => {
    const value = values[name];
    if (value === undefined || value === null || name === 'recordId' || name === 'blocks') return [];
    const label = labelOf(schema as Inside)?.[language] ?? name;
    return [{ name, label, text: textOf(schema as Inside, value, nameOf, language) }];
  });
}

type Inside = v.GenericSchema & { wrapped?: Inside; item?: Inside };
export const labelOf = (schema: v.GenericSchema) => notesOf(schema)?.label;

function textOf(schema: Inside, value: unknown, nameOf: (id: string) => string, language: Language): string {
  if (schema.wrapped) return textOf(schema.wrapped, value, nameOf, language);
  if (Array.isArray(value))
    return value
      .map((one) => (schema.item ? textOf(schema.item, one, nameOf, language) : String(one)))
      .join(', ');
  const notes = notesOf(schema);
  if (notes?.options) return notes.options[String(value)]?.[language] ?? String(value);
  if (notes?.control === 'reference') {
    const [pointer] = referencesIn(schema, value);
    return nameOf(pointer?.id ?? '');
  }
  if (notes?.control === 'date') return formatDate(String(value), language);
  if (notes?.control === 'switch')
    return { nl: ['nee', 'ja'], en: ['no', 'yes'] }[language][value ? 1 : 0] ?? '';
  if (notes?.control === 'period') return periodText(value as { from: string; until?: string }, language);
  return typeof value === 'number' ? numberText(value, notes?.control === 'money', language) : String(value);
}

/** What a partner, a decision, a record or a person of a collaboration is called. */
export const namesIn =
  (state: Collaboration, language: Language) =>
  (id: string): string =>
    state.partners[id]?.name ??
    state.decisions[id]?.title ??
    titleOfRecord(state, id) ??
    personIn(state, id, language) ??
    '…';

/** People are known by their seat and the partner they sit there for, never by name; null for who sits nowhere. */
export function personIn(state: Collaboration, id: string, language: Language): string | null {
  const [first] = state.seats[id] ?? [];
  if (!first) return null;
  const partner = state.partners[first.partnerId ?? '']?.name;
  return [seats[first.seat].name[language], partner].filter(Boolean).join(', ');
}

const periodText = ({ from, until }: { from: string; until?: string }, language: Language): string =>
  `${formatDate(from, language)} – ${until ? formatDate(until, language) : '…'}`;

const numberText = (value: number, isMoney: boolean, language: Language): string =>
  new Intl.NumberFormat(
    language === 'nl' ? 'nl-NL' : 'en-GB',
    isMoney ? { style: 'currency', currency: 'EUR' } : { useGrouping: 'min2' }, // a year is no thousand
  ).format(value);
