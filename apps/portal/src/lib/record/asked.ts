import { type FieldNotes, type Language, notesOf } from '@samenspel/domain';
import type * as v from 'valibot';

/** One field of a command, as a form asks it. */
export interface Asked {
  name: string;
  label: string;
  required: boolean;
  control: FieldNotes['control'] | 'several' | 'lines';
  /** What there is to choose from, for a choice of a fixed list. */
  options: readonly { value: string; label: string }[];
  /** What a reference points to: `partner`, `person`, `record` or the name of a kind. */
  refersTo: string | undefined;
}

type Inside = v.GenericSchema & { wrapped?: v.GenericSchema; item?: v.GenericSchema };

/** The fields of a schema in the order of their definition, in somebody's language; hidden ones are left out. */
export const askedOf = (entries: v.ObjectEntries, language: Language): readonly Asked[] =>
  Object.entries(entries)
    .map(([name, schema]) => askedFor(name, schema as Inside, language, true))
    .filter(({ control }) => control !== 'hidden');

function askedFor(name: string, schema: Inside, language: Language, required: boolean): Asked {
  if (schema.wrapped) return askedFor(name, schema.wrapped as Inside, language, false);
  const notes = notesOf(schema);
  const inner = schema.item ? askedFor(name, schema.item as Inside, language, required) : undefined;
  return {
    name,
    label: capital(notes?.label?.[language] ?? name),
    required,
    control: inner ? (inner.control === 'line' ? 'lines' : 'several') : (notes?.control ?? 'hidden'),
    options:
      inner?.options ??
      Object.entries(notes?.options ?? {}).map(([value, text]) => ({ value, label: text[language] })),
    refersTo: inner?.refersTo ?? notes?.refersTo,
  };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
