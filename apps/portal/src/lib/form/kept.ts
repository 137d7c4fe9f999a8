import { groupedBy } from '@samenspel/domain';
/** What of a form is kept while it is filled in: names with their values, in order; never the hidden fields of a command. */
export type Kept = readonly (readonly [name: string, value: string])[];

const isTyped = (name: string): boolean => !name.startsWith('command.');

/** What somebody typed and chose in a form. */
export const keptIn = (form: FormData): Kept =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && isTyped(name) ? [[name, value] as const] : [],
  );

/** What was kept, as it stands in a store; nothing when it cannot be read. */
export function readKept(text: string | null): Kept {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isPair) : [];
  } catch {
    return [];
  }
}

const isPair = (one: unknown): one is readonly [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');

const mark = 'typed:';

/** Where a form is kept: only in this tab, until it is sent or nobody is signed in any more. */
export const placeOfTyped = (person: string, path: string, action: string): string =>
  `${placesOf(person)}${path}${action}`;

const placesOf = (person: string): string => `${mark}${person} `;

/** Forgets what somebody else typed in this tab. */
export function forgetOthers(storage: Storage, person: string): void {
  for (const key of Object.keys(storage))
    if (key.startsWith(mark) && !key.startsWith(placesOf(person))) storage.removeItem(key);
}

/** Forgets everything that was typed, so that who uses this browser next does not find it. */
export function forgetTyped(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(mark)) storage.removeItem(key);
}

/** Puts what was kept back into a form that is as the server sent it. */
export function putBack(form: HTMLFormElement, kept: Kept): void {
  const values = groupedBy(kept, ([name]) => name);
  for (const field of form.elements) {
    if (!isField(field) || !isTyped(field.name)) continue;
    const texts = (values.get(field.name) ?? []).map(([, value]) => value);
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
      field.checked = texts.includes(field.value);
    else if (texts[0] !== undefined) field.value = texts[0];
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

type Fillable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (field: Element): field is Fillable =>
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement ||
  (field instanceof HTMLInputElement && field.type !== 'hidden' && field.type !== 'file');
