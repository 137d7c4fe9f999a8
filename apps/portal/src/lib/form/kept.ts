import { groupedBy } from '@samenspel/domain';
/** What of a form is kept while it is filled in: names with their values, in order. */
export type Kept = readonly (readonly [name: string, value: string])[];

/** What somebody saw who typed: it goes along, so that what others did since is told when the form is sent. */
const seenThen = ['command.basedOn', 'command.openedAt', 'command.seenBy'];

const isTyped = (name: string): boolean => !name.startsWith('command.');

/** What stands in a form. */
export const standsIn = (form: FormData): Kept =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));

/**
 * What somebody typed and chose in a form, and what they saw then; nothing of fields that still say what they said, which may
 * say something else by the time the form is opened again.
 * @param before what stood in the form when it came.
 */
export function changedIn(now: Kept, before: Kept): Kept {
  const changed = [...new Set([...before, ...now].map(([name]) => name))].filter(
    (name) => isTyped(name) && said(now, name).join('\n') !== said(before, name).join('\n'),
  );
  if (changed.length === 0) return [];
  const kept = changed.flatMap((name) => {
    const values = said(now, name);
    return (values.length > 0 ? values : ['']).map((value) => [name, value] as const);
  });
  return [...kept, ...seenIn(now)];
}

/** What somebody saw, of what is kept. */
export const seenIn = (kept: Kept): Kept => kept.filter(([name]) => seenThen.includes(name));

const said = (all: Kept, wanted: string): string[] =>
  all.flatMap(([name, value]) => (name === wanted && value !== '' ? [value] : []));

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
    if (texts[0] === undefined) continue;
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
      field.checked = texts.includes(field.value);
    else field.value = texts[0];
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

type Fillable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (field: Element): field is Fillable =>
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement ||
  (field instanceof HTMLInputElement && field.type !== 'hidden' && field.type !== 'file');
