import { type FieldNotes, notesOf } from '@samenspel/domain';
import type * as v from 'valibot';

/** A field of a domain schema in the terms of GraphQL. */
export type Shape = {
  kind: 'text' | 'id' | 'date' | 'boolean' | 'integer' | 'number' | 'choice' | 'group' | 'list' | 'other';
  optional: boolean;
  notes: FieldNotes | undefined;
  /** The schema without `optional` around it. */
  schema: v.GenericSchema;
  entries?: v.ObjectEntries;
  item?: v.GenericSchema;
  /** Fewest and most characters or items, where the schema says so. */
  bounds: { min?: number; max?: number };
};

type Inside = {
  type: string;
  wrapped?: v.GenericSchema;
  entries?: v.ObjectEntries;
  item?: v.GenericSchema;
  pipe?: readonly { type: string; requirement?: unknown }[];
};
const inside = (schema: v.GenericSchema) => schema as unknown as Inside;

/** Reads a valibot schema with its notes; `name` tells ids from other texts. */
export function shapeOf(name: string, schema: v.GenericSchema): Shape {
  const { wrapped } = inside(schema);
  if (wrapped) return { ...shapeOf(name, wrapped), optional: true };
  const { entries, item } = inside(schema);
  return {
    kind: kindOf(name, schema),
    optional: false,
    notes: notesOf(schema),
    schema,
    ...(entries ? { entries } : {}),
    ...(item ? { item } : {}),
    bounds: boundsOf(schema),
  };
}

function kindOf(name: string, schema: v.GenericSchema): Shape['kind'] {
  const { type, pipe } = inside(schema);
  const notes = notesOf(schema);
  if (type === 'array') return 'list';
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return pipe?.some((step) => step.type === 'integer') ? 'integer' : 'number';
  if (type === 'picklist' && notes?.typeName) return 'choice';
  if ((notes?.control === 'group' || notes?.control === 'period') && notes.typeName) return 'group';
  if (type !== 'string') return 'other';
  if (notes?.control === 'date') return 'date';
  return notes?.control === 'reference' || name.endsWith('Id') ? 'id' : 'text';
}

function boundsOf(schema: v.GenericSchema): Shape['bounds'] {
  const steps = inside(schema).pipe ?? [];
  const of = (...types: string[]) => steps.find((step) => types.includes(step.type))?.requirement;
  const [min, max] = [of('min_length', 'min_value'), of('max_length', 'max_value')];
  return { ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) };
}
