import type * as v from 'valibot';
import { publishedBlockSchema } from '../assessment/release/index.ts';
import { type FieldNotes, notesOf } from '../field/field.ts';
import { kindNamed } from '../records/lookup.ts';
import { slugOf } from '../records/slug.ts';
import { publishedExample } from './published.ts';
import { dateFor, keyFor, textFor } from './words.ts';

export interface ExampleWishes {
  /** What to write in the free text at a JSON pointer; something realistic in Dutch unless given. */
  text?: (pointer: string, notes: FieldNotes) => string;
  /** Leaves out what may be left out; all fields are filled unless given. */
  onlyRequired?: boolean;
}

interface Inside {
  type: string;
  wrapped?: v.GenericSchema;
  entries?: v.ObjectEntries;
  item?: v.GenericSchema;
  options?: readonly unknown[];
  literal?: unknown;
  pipe?: readonly { type: string; requirement?: unknown }[];
}

/** Where in the example a value stands; `index` counts in the nearest list around it. */
interface Place {
  pointer: string;
  name: string;
  index: number;
}

/** Values whose rules reach over several fields. */
const written = new Map<v.GenericSchema, () => unknown>([
  [publishedBlockSchema as v.GenericSchema, publishedExample],
]);

/**
 * A value that a schema accepts, the same at every call.
 * @throws Error for a kind of schema that no field has yet.
 */
export const exampleOf = <S extends v.GenericSchema>(schema: S, wishes: ExampleWishes = {}) =>
  made(schema, { pointer: '', name: '', index: 0 }, wishes) as v.InferOutput<S>;

function made(schema: v.GenericSchema, place: Place, wishes: ExampleWishes): unknown {
  const { type, wrapped, entries, item, options, literal } = schema as unknown as Inside;
  const whole = written.get(schema);
  if (whole) return whole();
  if (wrapped) return made(wrapped, place, wishes);
  if (entries) return groupOf(entries, place, wishes);
  if (item) return listOf(schema, item, place, wishes);
  if (options) return options[place.index % options.length];
  if (type === 'literal') return literal;
  if (type === 'boolean') return true;
  if (type === 'number') return numberIn(schema);
  if (type === 'string') return stringOf(schema, place, wishes);
  throw new Error(`There is no example of a ${type} yet, at ${place.pointer}.`);
}

function groupOf(entries: v.ObjectEntries, { pointer, index }: Place, wishes: ExampleWishes): object {
  const given = Object.entries(entries).filter(
    ([, schema]) => !(wishes.onlyRequired && schema.type.endsWith('optional')),
  );
  return Object.fromEntries(
    given.map(([name, schema]) => [
      name,
      made(schema as v.GenericSchema, { pointer: `${pointer}/${name}`, name, index }, wishes),
    ]),
  );
}

function listOf(schema: v.GenericSchema, item: v.GenericSchema, place: Place, wishes: ExampleWishes) {
  const { min = 0, max = Number.POSITIVE_INFINITY } = boundsOf(schema, 'length');
  const length = wishes.onlyRequired ? min : Math.min(Math.max(2, min), max);
  return Array.from({ length }, (_, index) =>
    made(item, { ...place, pointer: `${place.pointer}/${index}`, index }, wishes),
  );
}

function numberIn(schema: v.GenericSchema): number {
  const { min = 0, max = min } = boundsOf(schema, 'value');
  return Math.ceil((min + max) / 2);
}

function stringOf(schema: v.GenericSchema, { pointer, name, index }: Place, wishes: ExampleWishes): string {
  const notes = notesOf(schema);
  if (notes?.erasable) return wishes.text?.(pointer, notes) ?? textFor(notes.label?.nl ?? name, index);
  if (notes?.control === 'date') return dateFor(name);
  return notes?.refersTo && kindNamed(notes.refersTo)
    ? keyFor(slugOf(notes.refersTo), index)
    : keyFor(name || (notes?.refersTo ?? 'key'), index);
}

function boundsOf(schema: v.GenericSchema, of: 'length' | 'value'): { min?: number; max?: number } {
  const steps = (schema as unknown as Inside).pipe ?? [];
  const [min, max] = [`min_${of}`, `max_${of}`].map(
    (type) => steps.find((s) => s.type === type)?.requirement,
  );
  return { ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) };
}
