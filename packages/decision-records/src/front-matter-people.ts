import { isKeyForPeople } from './label.ts';
import { MAX_LINE_LENGTH } from './limits.ts';
import type { LineRange } from './personal-data.ts';

/** A key at the start of a line, behind dashes of a list or the mark of a comment, quoted or not. */
const KEY = /^([\s#?-]*)(["']?)(\p{L}[^:"'{}[\],]{0,60})\2\s*:(.*)$/su;

/** A key inside braces or brackets: `[{name: …}]`. */
const KEY_INSIDE = /[{[,]\s*["']?(\p{L}[^:"'{}[\],]{0,60})["']?\s*:/gu;

type Row = {
  /** The column of the key the line begins with; null when it goes on with what stands before it. */
  column: number | null;
  /** The column of a key for people; 0 for one inside braces, which may end anywhere. */
  people: number | null;
  /** Whether it says anything besides that key. */
  says: boolean;
};

/**
 * The lines that stand under keys for people, however deep these keys stand and whatever stands under them. Read line by line, and
 * not as YAML, so that a mistake in it keeps no name: people end at the next key that stands no deeper than theirs.
 * @param first the line of the file on which `text` begins
 */
export function linesUnderPeople(text: string, first: number): LineRange[] {
  const found: (LineRange & { says: boolean })[] = [];
  let open: number | null = null;
  for (const [index, row] of text
    .split(/\r\n|\n|\r/)
    .map(rowOf)
    .entries()) {
    if (open !== null && row.column !== null && row.column <= open) open = null;
    const begins = open === null && row.people !== null;
    if (begins) open = row.people;
    if (open === null) continue;
    const line = first + index;
    const last = begins ? undefined : found.at(-1);
    if (last) Object.assign(last, { to: line, says: last.says || row.says });
    else found.push({ from: line, to: line, says: row.says });
  }
  return found.flatMap(({ from, to, says }) => (says ? [{ from, to }] : []));
}

function rowOf(whole: string): Row {
  const text = whole.slice(0, MAX_LINE_LENGTH);
  const [, before = '', , key = '', rest = ''] = KEY.exec(text) ?? [];
  if (key !== '' && isKeyForPeople(key))
    return { column: before.length, people: before.length, says: saysAnything(rest) };
  const isInside = [...text.matchAll(KEY_INSIDE)].some(([, inside = '']) => isKeyForPeople(inside));
  const column = key !== '' && /^(?:\s|$)/.test(rest) ? before.length : null;
  return { column, people: isInside ? 0 : null, says: saysAnything(text) };
}

const saysAnything = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && text.trim() !== 'null';
