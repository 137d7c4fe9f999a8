import type * as v from 'valibot';
import { notesOf } from './field.ts';

type Json = unknown;
interface Shape {
  wrapped?: Shape;
  entries?: Record<string, Shape>;
  item?: Shape;
}

/**
 * Divides a value in facts and erasable free text.
 * @param schema valibot schema whose text fields are marked erasable (see `field.ts`).
 * @returns `facts`: the value without its free text; `texts`: JSON pointer → text, or null when there is none.
 */
export function divideTexts(
  schema: v.GenericSchema,
  data: object,
): { facts: object; texts: Record<string, string> | null } {
  const texts: Record<string, string> = {};
  const facts = take(schema as Shape, data, '', texts) as object;
  return { facts, texts: Object.keys(texts).length > 0 ? texts : null };
}

function take(schema: Shape | undefined, value: Json, path: string, texts: Record<string, string>): Json {
  if (schema?.wrapped) return take(schema.wrapped, value, path, texts);
  if (Array.isArray(value))
    return value.map((item, i) => take(schema?.item, item, `${path}/${i}`, texts) ?? null);
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value).map(([k, x]) => [
      k,
      take(schema?.entries?.[k], x, `${path}/${k}`, texts),
    ]);
    return Object.fromEntries(kept.filter(([, x]) => x !== undefined));
  }
  if (typeof value === 'string' && schema && notesOf(schema as v.GenericSchema)?.erasable) {
    texts[path] = value;
    return undefined;
  }
  return value;
}

/** Puts texts back where `divideTexts` took them; what it is given stays as it was. */
export function joinTexts(facts: object, texts: Readonly<Record<string, string>> | null): object {
  let whole = facts;
  for (const pointer in texts) whole = withText(whole, pointer.split('/'), 1, texts[pointer] as string);
  return whole;
}

/** Copies only what lies on the way to the text: this runs for every event that is read. */
function withText(target: object, path: readonly string[], at: number, text: string): object {
  const copy = (Array.isArray(target) ? [...target] : { ...target }) as Record<string, Json>;
  const name = path[at] as string;
  copy[name] = at === path.length - 1 ? text : withText((copy[name] ?? {}) as object, path, at + 1, text);
  return copy;
}

/**
 * Follows a value through its changes: says each time where free text stands in it that was not there the time before, or read
 * otherwise, as JSON pointers like those of `divideTexts`. What is the very same object is not gone into, and of the very same
 * list only what came at its end, so that a long list with one more entry takes no longer than that entry.
 */
export function followTexts(schema: v.GenericSchema): (now: object | null) => string[] {
  const seen = new WeakMap<readonly Json[], number>();
  let before: object | null = null;
  return (now) => {
    const found: string[] = [];
    compare({ seen, found }, schema as Shape, before, now, '');
    before = now;
    return found;
  };
}

type Following = { seen: WeakMap<readonly Json[], number>; found: string[] };

function compare(at: Following, shape: Shape | undefined, before: Json, now: Json, path: string): void {
  if (!shape) return;
  if (shape.wrapped) compare(at, shape.wrapped, before, now, path);
  else if (Array.isArray(now)) compareLists(at, shape, before, now, path);
  else if (before === now) return;
  else if (now !== null && typeof now === 'object') compareGroups(at, shape, before, now, path);
  else if (typeof now === 'string' && notesOf(shape as v.GenericSchema)?.erasable) at.found.push(path);
}

function compareLists(
  at: Following,
  { item }: Shape,
  before: Json,
  now: readonly Json[],
  path: string,
): void {
  const list: readonly Json[] = Array.isArray(before) ? before : [];
  const first = list === now ? (at.seen.get(now) ?? 0) : 0;
  for (let i = first; i < now.length; i += 1) {
    const was = list === now ? undefined : list[i];
    if (now[i] !== was) compare(at, item, was, now[i], `${path}/${i}`);
  }
  at.seen.set(now, now.length);
}

function compareGroups(at: Following, shape: Shape, before: Json, now: object, path: string): void {
  const was = (before ?? {}) as Readonly<Record<string, Json>>;
  for (const [name, one] of Object.entries(now))
    compare(at, shape.entries?.[name], was[name], one, `${path}/${name}`);
}
