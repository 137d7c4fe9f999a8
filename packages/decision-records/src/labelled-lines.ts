import type { Nodes } from 'mdast';
import { isDatedStatus, type Label, readLabel, splitLabel } from './label.ts';
import { MAX_LINE_LENGTH } from './limits.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { LineRange } from './personal-data.ts';
import { phrasesIn } from './relation.ts';
import { LINK_MARK, type WrittenLine, writtenLines } from './written-lines.ts';

/** `relation`: the line begins with words such as "Superseded by". `other`: prose, or a label nobody knows. */
export type Meaning = Label | 'relation' | 'other';

export type LabelledLine = {
  line: WrittenLine;
  /** Its own label, or that of the line it goes on with. */
  meaning: Meaning;
  /** What follows its own label; null when it goes on with the line before it. */
  value: string | null;
  /** The lines of the file up to the next one. */
  range: LineRange;
};

type Unit = { node: Nodes; isQuote: boolean };

/**
 * The lines of paragraphs, list items and code blocks with what each is about: "Status: Accepted", "Deciders:"
 * and the people under it.
 */
export function labelledLines(nodes: readonly Nodes[], markdown: Markdown): LabelledLine[] {
  let carried: Meaning = 'other';
  return nodes.flatMap((node) => {
    const inherited = node.type === 'list' ? carried : 'other';
    const found = unitsOf(node, false).flatMap((unit) => linesOfUnit(unit, inherited, markdown));
    carried = isOpen(found.at(-1)) ? (found.at(-1)?.meaning ?? 'other') : 'other';
    return found;
  });
}

/** A list is read item by item, so that the people under "Deciders:" end with its item. */
function unitsOf(node: Nodes, isQuote: boolean): Unit[] {
  if (node.type === 'list') return node.children.flatMap((child) => unitsOf(child, isQuote));
  if (node.type === 'blockquote') return node.children.flatMap((child) => unitsOf(child, true));
  return node.type === 'paragraph' || node.type === 'listItem' || node.type === 'code'
    ? [{ node, isQuote }]
    : [];
}

function linesOfUnit({ node, isQuote }: Unit, inherited: Meaning, markdown: Markdown): LabelledLine[] {
  const { line: first, endLine } = spanOf(node, markdown);
  const written = node.type === 'code' ? linesOfCode(node.value, first + 1) : writtenLines([node], markdown);
  let meaning = inherited;
  return written.flatMap((whole, index) => {
    const range = {
      from: whole.line,
      to: Math.max(whole.line, (written[index + 1]?.line ?? endLine + 1) - 1),
    };
    return splitAtLabels(whole).map((line): LabelledLine => {
      const own = ownMeaning(line.text, isQuote);
      const label = splitLabel(line.text);
      // In a list of people "Jo: chair" is one of them and no new label.
      if (own !== 'other' || (label && node.type !== 'listItem')) meaning = own;
      const value = own === meaning && own !== 'other' ? (label?.value ?? null) : null;
      return { line, meaning, value, range };
    });
  });
}

function linesOfCode(value: string, first: number): WrittenLine[] {
  return value.split(/\r\n|\n|\r/).map((text, index) => ({
    line: first + index,
    text: text.slice(0, MAX_LINE_LENGTH).replace(/\s+/g, ' ').trim(),
    links: [],
  }));
}

/** A paragraph that ends with "Deciders:" or "Superseded by:" speaks of the list below it. */
function isOpen(last: LabelledLine | undefined): boolean {
  return last !== undefined && (last.value === '' || /:\s*$/.test(last.line.text));
}

const NEXT_LABEL = /\s+[·|•]\s+(?=\p{L}[\p{L} /_-]{1,40}:)/u;

/** "Status: Accepted · Date: 2020-01-31" are two lines in one. */
function splitAtLabels(line: WrittenLine): WrittenLine[] {
  let used = 0;
  return line.text.split(NEXT_LABEL).map((text) => {
    const marks = text.split(LINK_MARK).length - 1;
    used += marks;
    return { line: line.line, text, links: line.links.slice(used - marks, used) };
  });
}

function ownMeaning(text: string, isQuote: boolean): Meaning {
  const phrases = phrasesIn(text);
  if (phrases.some(({ start }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start)))) return 'relation';
  // A quote on top is a notice: "> The roof has been superseded by [12](…)."
  if (isQuote && phrases.length > 0 && text.includes(LINK_MARK)) return 'relation';
  const label = splitLabel(text);
  if (label && isDatedStatus(label)) return 'date';
  return readLabel(label?.words ?? '') ?? 'other';
}

/**
 * What is left of a line of the file without its people: of "Status: Accepted · Author: Jo" the first half, of a
 * line with people alone nothing.
 */
export function withoutPeople(row: string): string {
  if (row.length > MAX_LINE_LENGTH) return '';
  const pieces = row.split(/\s+[·|•]\s+/u);
  const kept = pieces.filter((piece) => {
    const plain = piece.replace(/[*_>`]/g, '').trim();
    const label = /^[^:]{2,60}:/.test(plain) ? readLabel(splitLabel(plain)?.words ?? '') : null;
    return label !== null && label !== 'names';
  });
  return pieces.length > 1 ? kept.join(' · ') : '';
}
