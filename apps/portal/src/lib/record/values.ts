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

/** `1.500,50` as people write it in Dutch, `1500.50` and `1500` are all read. */
export function numberIn(text: string): number | string {
  const plain = text.replace(/[€\s]/g, '');
  const english = plain.includes(',')
    ? plain.replaceAll('.', '').replace(',', '.')
    : plain.replace(/\.(?=\d{3}(\D|$))/g, '');
  return /^-?\d+(\.\d+)?$/.test(english) ? Number(english) : text;
}

/** Values of a record as a form shows them again. */
export const formValues = (fields: Readonly<Record<string, unknown>>): FormValues =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, shown(value)]])),
  ) as FormValues;

function shown(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return formValues(value as Record<string, unknown>);
}
