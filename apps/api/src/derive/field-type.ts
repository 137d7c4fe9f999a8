import { publishedBlockSchema } from '@samenspel/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Float, ID, Int } from 'type-graphql';
import type * as v from 'valibot';
import { PublishedFigures } from '../assessment/published-figures.ts';
import { groupClassOf } from './classes.ts';
import { enumOf } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { type Shape, shapeOf } from './shape.ts';

export type Side = 'input' | 'output';
/** What type-graphql takes as the type of a field; lists are arrays of one. */
export type FieldType = object | [FieldType];

/** Schemas whose GraphQL type is a view made for readers. */
const written = new Map<v.GenericSchema, object>([
  [publishedBlockSchema as v.GenericSchema, PublishedFigures],
]);

/** The GraphQL type of a field, made on the way where it does not exist yet. */
export function fieldTypeOf(name: string, shape: Shape, side: Side): FieldType {
  const { kind, notes, schema, item } = shape;
  switch (kind) {
    case 'text':
      return String;
    case 'boolean':
      return Boolean;
    case 'id':
      return ID;
    case 'date':
      return DateScalar;
    case 'integer':
      return Int;
    case 'number':
      return Float;
    case 'choice':
      return enumOf(notes?.typeName ?? name, notes?.options ?? {}, describeChoice(shape));
    case 'group':
      return groupClassOf(notes?.typeName ?? name, shape, side);
    case 'list':
      return [fieldTypeOf(name, shapeOf(name, item as v.GenericSchema), side)];
    case 'other':
      return written.get(schema) ?? GraphQLJSON;
  }
}

const describeChoice = ({ notes }: Shape): string =>
  notes?.label
    ? `The choices for “${notes.label.en}” (in Dutch: ${notes.label.nl}).`
    : 'A fixed list of choices.';
