import type * as v from 'valibot';
import { notesOf } from '../field/field.ts';

/** The ids a value refers to, with what they refer to, as deep as groups and lists go. */
export function referencesIn(schema: v.GenericSchema, value: unknown): { id: string; to: string }[] {
  if (value === undefined || value === null) return [];
  const inner = schema as { wrapped?: v.GenericSchema; item?: v.GenericSchema; entries?: v.ObjectEntries };
  if (inner.wrapped) return referencesIn(inner.wrapped, value);
  if (inner.item && Array.isArray(value))
    return value.flatMap((one) => referencesIn(inner.item as v.GenericSchema, one));
  if (inner.entries && typeof value === 'object')
    return Object.entries(inner.entries).flatMap(([name, entry]) =>
      referencesIn(entry as v.GenericSchema, (value as Record<string, unknown>)[name]),
    );
  const to = notesOf(schema)?.refersTo;
  return to === undefined ? [] : [{ id: String(value), to }];
}
