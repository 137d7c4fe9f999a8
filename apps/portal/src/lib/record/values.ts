import { notesOf } from '@samenspel/domain';
import type * as v from 'valibot';
import type { FormValue, FormValues } from '#lib/form/read.ts';

type Inside = v.GenericSchema & { wrapped?: Inside; item?: Inside; entries?: Record<string, Inside> };

/** What a form says, with numbers, switches and lists as the domain knows them; what cannot be read stays as it was typed. */
export const typedValues = (entries: v.ObjectEntries, values: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typed(entries[name] as Inside | undefined, value)]),
  ) as FormValues;

function typed(schema: Inside | undefined, value: FormValue): unknown {
  if (!schema) return value;
  if (schema.wrapped) return typed(schema.wrapped, value);
  if (schema.item) return typeof value === 'string' ? linesIn(value) : value;
  if (typeof value !== 'string') return value;
  const control = notesOf(schema)?.control;
  if (control === 'switch') return value === 'yes';
  return control === 'number' || control === 'money' ? numberIn(value) : value;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * `1.500,50` as people write it in Dutch, `1,500.50` as in English, `1500.50` and `1500` are all read; of two signs the last one is
 * that of the decimals. `1,500` is left as it was typed, as it means one thing here and another there.
 */
export function numberIn(text: string): number | string {
  const plain = text.replace(/[€\s]/g, '');
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(plain)) return text;
  const isDutch = plain.lastIndexOf(',') > plain.lastIndexOf('.');
  const english = isDutch ? plain.replaceAll('.', '').replace(',', '.') : withoutThousands(plain);
  return /^-?\d+(\.\d+)?$/.test(english) ? Number(english) : text;
}

const withoutThousands = (plain: string): string =>
  plain.includes(',') ? plain.replaceAll(',', '') : plain.replace(/(?<!^0)\.(?=\d{3}(\D|$))/g, '');

/** As it is typed here, so that it is read as the same again. */
const numberText = (value: number): string =>
  String(value)
    .replace('.', ',')
    .replace(/^([1-9]\d{0,2},\d{3})$/, '$10');

/** Values of a record as a form shows them again. */
export const formValues = (fields: Readonly<Record<string, unknown>>): FormValues =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, shown(value)]])),
  ) as FormValues;

function shown(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return formValues(value as Record<string, unknown>);
}
