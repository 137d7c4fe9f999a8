import type * as v from 'valibot';
import { type FieldType, fieldTypeOf } from '../derive/field-type.ts';
import { shapeOf } from '../derive/shape.ts';

/** The GraphQL type that the events of a decision already have for one of its fields. */
export const typeIn = (entries: v.ObjectEntries, name: string): FieldType =>
  fieldTypeOf(name, shapeOf(name, entries[name] as v.GenericSchema), 'output');
