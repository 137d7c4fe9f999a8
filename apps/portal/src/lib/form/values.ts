import type { FormValue, FormValues } from './read.ts';

/** The text of a field, however deep: `textIn(values, 'options.0.title')`; empty when nothing is there. */
export function textIn(values: FormValues | undefined, path: string): string {
  const value = path.split('.').reduce<FormValue | undefined>(inner, values);
  return typeof value === 'string' ? value : '';
}

/** The chosen values of a list of choices. */
export function textsIn(values: FormValues | undefined, field: string): string[] {
  const value = values?.[field];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** How many rows of a repeated group were filled in. */
export function rowsIn(values: FormValues | undefined, field: string): number {
  const value = values?.[field];
  return Array.isArray(value) ? value.length : 0;
}

function inner(value: FormValue | undefined, part: string): FormValue | undefined {
  if (Array.isArray(value)) return value[Number(part)];
  return typeof value === 'object' ? value[part] : undefined;
}
