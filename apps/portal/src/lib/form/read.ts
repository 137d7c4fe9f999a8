import { withPlainLines } from '@samenspel/domain';

/** What a form says: text by field, nested where field names have dots, lists where a part is a number. */
export type FormValue = string | FormValue[] | FormValues;
export interface FormValues {
  [field: string]: FormValue;
}

/**
 * Reads a form: `options.0.title` becomes `{ options: [{ title }] }`; the same name twice becomes a list.
 * Rows without anything in them are left out, so that the place of a row is the place the API speaks of.
 */
export function readForm(form: FormData): FormValues {
  const tree: Tree = {};
  for (const [name, texts] of textsByName(form)) {
    const isList = name.endsWith('[]');
    place(
      tree,
      name.replace(/\[\]$/, '').split('.', deepest),
      isList ? texts.filter(Boolean) : (texts.at(-1) ?? '').trim(),
    );
  }
  return settled(tree) as FormValues;
}

/** Names have no more parts than this; what goes deeper is nothing of ours. */
const deepest = 8;

function textsByName(form: FormData): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of form) {
    const texts = found.get(name) ?? [];
    found.set(name, texts);
    if (typeof value === 'string') texts.push(withPlainLines(value));
  }
  return found;
}

type Tree = { [part: string]: Tree | string | string[] };

function place(tree: Tree, path: readonly string[], value: string | string[]): void {
  const [head = '', ...rest] = path;
  if (['__proto__', 'constructor', 'prototype'].includes(head)) return;
  if (rest.length === 0) tree[head] = value;
  else {
    const inner = tree[head];
    const next = typeof inner === 'object' && !Array.isArray(inner) ? inner : {};
    tree[head] = next;
    place(next, rest, value);
  }
}

/** Objects whose keys are all numbers are lists; empty rows go. */
function settled(value: Tree | string | string[]): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([part, inner]) => [part, settled(inner)] as const);
  const isList = entries.length > 0 && entries.every(([part]) => /^\d+$/.test(part));
  if (!isList) return Object.fromEntries(entries);
  const rows = entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
  return rows.filter((row) => !isEmpty(row));
}

/** Whether nobody wrote anything there; a choice alone (`direction`, `size`, …) does not count. */
export function isEmpty(value: FormValue): boolean {
  if (typeof value === 'string') return value === '';
  return Object.values(value).every(isEmpty);
}

/** The values that were filled in: empty texts, lists and groups are left out. */
export function filled(value: FormValues): FormValues {
  const given = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(
    given.map(([field, inner]) => [
      field,
      typeof inner === 'object' && !Array.isArray(inner)
        ? filled(inner)
        : Array.isArray(inner)
          ? inner.map((row) => (typeof row === 'object' && !Array.isArray(row) ? filled(row) : row))
          : inner,
    ]),
  );
}
