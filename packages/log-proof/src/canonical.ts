/**
 * The canonical JSON text of a value by RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, numbers
 * and escapes as ECMAScript writes them. What JSON.stringify leaves out (undefined, functions) is left out here too, so
 * a value and what comes back from a JSON column have the same form.
 *
 * Throws TypeError for what has no such form: NaN, infinities, bigints, half a surrogate pair, and a value that is
 * nothing at all; RangeError for a value nested deeper than the stack or within itself.
 */
export function canonical(value: unknown): string {
  const text = write(value);
  if (text === undefined) throw new TypeError(`${typeof value} has no canonical form`);
  return text;
}

function write(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return writeText(value);
    case 'number':
      return writeNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeObject(value);
    case 'bigint':
      throw new TypeError('A bigint has no canonical form');
    default:
      return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that JSON must escape
const NEEDS_CARE = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A JSON string with its quotes; most texts need no escape, and asking first is faster than JSON.stringify. */
function writeText(text: string): string {
  if (!NEEDS_CARE.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('Half a surrogate pair has no canonical form');
  return JSON.stringify(text);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
  return `${value}`;
}

function writeObject(value: object): string | undefined {
  if ('toJSON' in value && typeof value.toJSON === 'function') return write(value.toJSON());
  return Array.isArray(value) ? writeList(value) : writeMembers(value as Record<string, unknown>);
}

function writeList(list: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1)
    text += `${index === 0 ? '' : ','}${write(list[index]) ?? 'null'}`;
  return `${text}]`;
}

function writeMembers(members: Record<string, unknown>): string {
  let text = '{';
  for (const name of sortedNames(members)) {
    const value = write(members[name]);
    if (value !== undefined) text += `${text === '{' ? '' : ','}${writeText(name)}:${value}`;
  }
  return `${text}}`;
}

/** Sorting a list that is sorted already costs more than looking. */
function sortedNames(members: object): string[] {
  const names = Object.keys(members);
  for (let index = 1; index < names.length; index += 1)
    if ((names[index] ?? '') < (names[index - 1] ?? '')) return names.sort();
  return names;
}
