import { Field, InputType, ObjectType } from 'type-graphql';
import type * as v from 'valibot';
import { describeField } from './describe.ts';
import { type FieldType, fieldTypeOf, type Side } from './field-type.ts';
import { type Shape, shapeOf } from './shape.ts';

export type Class = new () => object;

const groups = new Map<string, { made: Class; shape: string }>();

/** What tells one group from another: the names of its fields, and which may be left out. */
const fingerprint = ({ entries = {} }: Shape): string =>
  JSON.stringify(
    Object.entries(entries).map(([name, schema]) => [
      name,
      shapeOf(name, schema as v.GenericSchema).optional,
    ]),
  );

/**
 * The object or input type of a named group of fields; asked twice, it gives the same one.
 * @throws Error when two groups of different fields bear one name.
 */
export function groupClassOf(typeName: string, shape: Shape, side: Side): Class {
  const name = side === 'input' && !typeName.endsWith('Input') ? `${typeName}Input` : typeName;
  const known = groups.get(name);
  if (known && known.shape !== fingerprint(shape)) throw new Error(`Two groups are called ${name}.`);
  if (known) return known.made;
  const made = class {};
  groups.set(name, { made, shape: fingerprint(shape) });
  const description = `A group of fields that belong together: ${Object.keys(shape.entries ?? {}).join(', ')}.`;
  addFields(made, shape.entries ?? {}, side);
  if (side === 'input') InputType(name, { description })(made);
  else ObjectType(name, { description, simpleResolvers: true })(made);
  return made;
}

/** The input type of one command. */
export function inputClassOf(name: string, entries: v.ObjectEntries, description: string): Class {
  const made = class {};
  addFields(made, entries, 'input');
  InputType(name, { description })(made);
  return made;
}

/** Gives a class one GraphQL field for each entry of a schema. */
export function addFields(target: Class, entries: v.ObjectEntries, side: Side): void {
  for (const [name, schema] of Object.entries(entries))
    addField(target, name, schema as v.GenericSchema, side);
}

function addField(target: Class, name: string, schema: v.GenericSchema, side: Side): void {
  const shape = shapeOf(name, schema);
  const type: FieldType = fieldTypeOf(name, shape, side);
  const erasable = side === 'output' && shape.notes?.erasable === true;
  Field(() => type as never, {
    nullable: nullability(shape, erasable, side),
    description: describeField(name, shape, side),
    ...(side === 'output' ? { simple: true } : {}),
  })(target.prototype, name);
}

/** Free text can be erased later, so an answer must be able to do without it. */
function nullability(shape: Shape, erasable: boolean, side: Side): boolean | 'items' | 'itemsAndList' {
  const erasableItems =
    side === 'output' && shape.item !== undefined && shapeOf('', shape.item).notes?.erasable === true;
  if (erasableItems) return shape.optional ? 'itemsAndList' : 'items';
  return shape.optional || erasable;
}
