import type * as v from 'valibot';
import { type Language, languages, type Text } from '../frame/text.ts';
import { notesOf } from './field.ts';

type Json = unknown;
interface Shape {
  wrapped?: Shape;
  entries?: Record<string, Shape>;
  item?: Shape;
}

/** Stands, in the language of its event, where a text that had to be there was erased. */
export const erasedText = { nl: '(tekst gewist)', en: '(text erased)' } as const satisfies Text;

/** Whether a text is the stand-in for one that was erased, so that a view can show it differently. */
export const isErasedText = (text: string | null | undefined): boolean =>
  languages.some((language) => erasedText[language] === text);

/**
 * The facts of an event whose texts were erased, with a stand-in for each text that had to be there; texts that could
 * be left out stay away.
 * @param schema schema of the version that the event was recorded in.
 * @param facts what `divideTexts` left.
 */
export const standInForErased = (schema: v.GenericSchema, facts: object, language: Language): object =>
  filled(schema as Shape, facts, erasedText[language]) as object;

function filled(shape: Shape, value: Json, standIn: string): Json {
  if (shape.wrapped) return value === undefined ? undefined : filled(shape.wrapped, value, standIn);
  if (notesOf(shape as v.GenericSchema)?.erasable) return value ?? standIn;
  const { entries, item } = shape;
  if (item && Array.isArray(value)) return value.map((x) => filled(item, x, standIn));
  return entries && value !== null && typeof value === 'object'
    ? { ...value, ...filledEntries(entries, value as Record<string, Json>, standIn) }
    : value;
}

function filledEntries(entries: Record<string, Shape>, value: Record<string, Json>, standIn: string): object {
  const all = Object.entries(entries).map(([name, shape]) => [name, filled(shape, value[name], standIn)]);
  return Object.fromEntries(all.filter(([, x]) => x !== undefined));
}
