import { type CommandName, check, commandTypes } from '@samenspel/domain';
import type * as v from 'valibot';
import type { FormValues } from '#lib/form/read.ts';
import { toName, type UpperSnake } from '#lib/language/index.ts';

/** A value with every id of a fixed list written as the API names it; free text stays as it is. */
export type Named<T> = T extends string
  ? string extends T
    ? T
    : UpperSnake<T>
  : T extends readonly (infer Item)[]
    ? Named<Item>[]
    : T extends object
      ? { [Key in keyof T]: Named<Exclude<T[Key], undefined>> }
      : T;

type InputOf<Name extends CommandName> = v.InferOutput<(typeof commandTypes)[Name]['input']>;

/**
 * The input of a command from what a form says, as the API takes it.
 * @throws InvalidInput of the domain with a sentence for each field that does not fit.
 */
export function inputOf<const Name extends CommandName>(
  name: Name,
  values: FormValues,
): Named<InputOf<Name>> {
  const schema: v.GenericSchema = commandTypes[name].input;
  return named(schema as Inside, check(schema, values)) as Named<InputOf<Name>>;
}

type Inside = { type: string; wrapped?: Inside; entries?: Record<string, Inside>; item?: Inside };

function named(schema: Inside | undefined, value: unknown): unknown {
  if (schema?.wrapped) return named(schema.wrapped, value);
  if (schema?.type === 'picklist') return toName(String(value));
  if (Array.isArray(value)) return value.map((item) => named(schema?.item, item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, named(schema?.entries?.[field], inner)]),
  );
}
