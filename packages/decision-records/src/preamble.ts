import type { Nodes, RootContent } from 'mdast';
import { type Label, readLabel, splitLabel } from './label.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { LineRange } from './personal-data.ts';
import { phrasesIn } from './relation.ts';
import { withoutBlankEnds } from './sections.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

/** What stands between title and first section: lines such as "Date: 2019-10-28", and the prose around them. */
export type Preamble = {
  status: WrittenLine[];
  dates: { text: string; line: number }[];
  /** Notices such as "> Superseded by …". */
  relations: WrittenLine[];
  names: LineRange[];
  prose: { text: string; line: number } | null;
};

type Meaning = Label | 'relation' | 'other';

export function readPreamble(nodes: readonly RootContent[], markdown: Markdown): Preamble {
  const preamble: Preamble = { status: [], dates: [], relations: [], names: [], prose: null };
  const told: LineRange[] = [];
  for (const unit of nodes.flatMap(unitsOf)) {
    const lines = writtenLines([unit], markdown);
    let meaning: Meaning = 'other';
    for (const [index, line] of lines.entries()) {
      meaning = meaningOf(line.text, meaning);
      const to = (lines[index + 1]?.line ?? spanOf(unit, markdown).endLine + 1) - 1;
      if (keep(meaning, line, { from: line.line, to }, preamble)) told.push({ from: line.line, to });
    }
  }
  return { ...preamble, prose: remaining(nodes, told, markdown) };
}

/** A list is read item by item, so that a list of people under "Deciders:" ends with its item. */
function unitsOf(node: Nodes): Nodes[] {
  if (node.type === 'list' || node.type === 'blockquote') return node.children.flatMap(unitsOf);
  return node.type === 'paragraph' || node.type === 'listItem' ? [node] : [];
}

function meaningOf(text: string, before: Meaning): Meaning {
  if (phrasesIn(text).some(({ start }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start)))) return 'relation';
  const label = splitLabel(text);
  if (label === null) return before;
  return readLabel(label.words) ?? 'other';
}

/** Puts a line where it belongs; false when it is prose. */
function keep(meaning: Meaning, line: WrittenLine, range: LineRange, preamble: Preamble): boolean {
  const label = splitLabel(line.text);
  const isNew = label !== null && readLabel(label.words) === meaning;
  if (meaning === 'relation') {
    // Without a link it may be prose that happens to begin with such a word; then it also stays in the text.
    preamble.relations.push(line);
    return line.links.length > 0;
  }
  if (meaning === 'status') preamble.status.push(isNew ? { ...line, text: label.value } : line);
  else if (meaning === 'names') preamble.names.push(range);
  else if (meaning === 'date' && isNew) preamble.dates.push({ text: label.value, line: line.line });
  else return false;
  return true;
}

function remaining(nodes: readonly RootContent[], told: LineRange[], markdown: Markdown): Preamble['prose'] {
  const rows = markdown.source.split(/\r\n|\n|\r/);
  const kept = nodes.flatMap((node) => {
    const { line, endLine } = spanOf(node, markdown);
    const own = rows.slice(line - 1, endLine).filter((_, index) => !covers(told, line + index));
    return own.some((row) => row.trim() !== '') ? [{ text: withoutBlankEnds(own.join('\n')), line }] : [];
  });
  const first = kept[0];
  return first ? { text: kept.map(({ text }) => text).join('\n\n'), line: first.line } : null;
}

function covers(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(({ from, to }) => line >= from && line <= to);
}
