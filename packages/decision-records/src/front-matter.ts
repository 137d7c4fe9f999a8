import type { Yaml } from 'mdast';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { linesUnderPeople } from './front-matter-people.ts';
import { isKeyForPeople } from './label.ts';
import { MAX_FRONT_MATTER_LENGTH, MAX_YAML_ALIASES, MAX_YAML_BRACKETS } from './limits.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { LineRange } from './personal-data.ts';
import type { ProblemCode } from './problems.ts';

/** One key of the front matter with its values as text; maps inside it have none. Lines are those of the file. */
export type FrontMatterEntry = {
  key: string;
  values: string[];
  /** Whether anything stands under it, of whatever shape. */
  isFilled: boolean;
  line: number;
  endLine: number;
};

export type FrontMatter = { entries: FrontMatterEntry[]; remarks: { code: ProblemCode; line: number }[] };

/** The lines of the front matter that name people. */
export function linesOfPeople(markdown: Markdown): LineRange[] {
  const node = yamlIn(markdown);
  if (node === undefined) return [];
  const entries = readFrontMatter(markdown).entries.filter(
    ({ key, isFilled }) => isFilled && isKeyForPeople(key),
  );
  return [
    ...entries.map(({ line, endLine }) => ({ from: line, to: endLine })),
    ...linesUnderPeople(node.value, spanOf(node, markdown).line + 1),
  ];
}

const yamlIn = ({ root }: Markdown): Yaml | undefined =>
  root.children.find((child): child is Yaml => child.type === 'yaml');

/** Reads the YAML block on top. What is no YAML is read line by line; what could exhaust the parser is left out. */
export function readFrontMatter(markdown: Markdown): FrontMatter {
  const node = yamlIn(markdown);
  if (node === undefined) return { entries: [], remarks: [] };
  const { line, endLine } = spanOf(node, markdown);
  if (isTooMuch(node.value))
    return { entries: linesAsEntries(node.value, line, endLine), remarks: leftOut(line) };
  return parsed(node.value, line, endLine);
}

function parsed(text: string, line: number, endLine: number): FrontMatter {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
    if (countAliases(document) > MAX_YAML_ALIASES) throw new RangeError('too many aliases');
    const mistake = document.errors[0];
    if (mistake || !isMap(document.contents)) {
      const at = line + (mistake ? lineCounter.linePos(mistake.pos[0]).line : 0);
      const remarks = [{ code: 'front-matter-not-understood' as const, line: at }];
      return { entries: linesAsEntries(text, line, endLine), remarks: text.trim() === '' ? [] : remarks };
    }
    const entries = document.contents.items.map(({ key, value }) => ({
      key: textsOf(key)[0] ?? '',
      values: textsOf(value),
      isFilled: isFilled(value),
      line: line + lineCounter.linePos(startOf(key)).line,
      // Inside braces a value may end on a line on which the next key begins.
      valueEnd: line + lineCounter.linePos(endOf(value, text)).line,
      endLine,
    }));
    return { entries: withEnds(entries), remarks: [] };
  } catch (error) {
    // Nesting too deep for the stack and too many aliases both arrive as a RangeError.
    if (!(error instanceof RangeError)) throw error;
    return { entries: linesAsEntries(text, line, endLine), remarks: leftOut(line) };
  }
}

function isTooMuch(text: string): boolean {
  if (text.length > MAX_FRONT_MATTER_LENGTH) return true;
  const opened = text.match(/[[{]/g)?.length ?? 0;
  const indent = Math.max(...text.split('\n').map((line) => /^[ -]*/.exec(line)?.[0].length ?? 0));
  return opened > MAX_YAML_BRACKETS || indent > MAX_YAML_BRACKETS;
}

function leftOut(line: number): FrontMatter['remarks'] {
  return [{ code: 'front-matter-left-out', line }];
}

function countAliases(document: ReturnType<typeof parseDocument>): number {
  let count = 0;
  visit(document, { Alias: () => void count++ });
  return count;
}

/** Values as they are written: `0012` stays "0012", a date stays text. Aliases are not followed. */
function textsOf(node: unknown): string[] {
  if (isScalar(node) && node.value === null) return [];
  if (isScalar(node)) return [node.source ?? String(node.value ?? '')].filter((text) => text.trim() !== '');
  if (isSeq(node)) return node.items.filter((item) => !isAlias(item)).flatMap(textsOf);
  return [];
}

/** Whether a value is more than nothing; an alias speaks of what stands elsewhere. */
function isFilled(node: unknown): boolean {
  return isMap(node)
    ? node.items.length > 0
    : textsOf(node).length > 0 || (isSeq(node) && node.items.some((item) => !isScalar(item)));
}

function startOf(node: unknown): number {
  return isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where a value ends; white space after it belongs to it no more. */
function endOf(node: unknown, text: string): number {
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  return text.slice(0, end).trimEnd().length;
}

/** An entry lasts until the next one begins. */
function withEnds(entries: (FrontMatterEntry & { valueEnd?: number })[]): FrontMatterEntry[] {
  return entries.map(({ valueEnd = 0, ...entry }, index) => {
    const next = entries[index + 1]?.line ?? entry.endLine;
    return { ...entry, endLine: Math.max(entry.line, valueEnd, next - 1) };
  });
}

/** `key: value` at the start of a line, for front matter that is no YAML ("title: ADR 1: use X"). */
function linesAsEntries(text: string, line: number, endLine: number): FrontMatterEntry[] {
  const entries = text
    .slice(0, MAX_FRONT_MATTER_LENGTH)
    .split(/\r\n|\n|\r/)
    .flatMap((row, index) => {
      const match = /^([\p{L}][\p{L}_ -]{0,40}):(?:\s+(.*))?$/u.exec(row);
      const value = (match?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
      return match
        ? [
            {
              key: match[1] ?? '',
              values: value ? [value] : [],
              isFilled: value !== '',
              line: line + 1 + index,
              endLine,
            },
          ]
        : [];
    });
  return withEnds(entries);
}
