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
