import type { RootContent } from 'mdast';
import { type LabelledLine, labelledLines } from './labelled-lines.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { LineRange } from './personal-data.ts';
import { withoutBlankEnds } from './sections.ts';
import type { WrittenLine } from './written-lines.ts';

/** What stands between title and first section: lines such as "Date: 2019-10-28", and the prose around them. */
export type Preamble = {
  status: WrittenLine[];
  dates: { text: string; line: number }[];
  /** Notices such as "> Superseded by …". */
  relations: WrittenLine[];
  prose: { text: string; line: number } | null;
};

export function readPreamble(nodes: readonly RootContent[], markdown: Markdown): Preamble {
  const preamble: Preamble = { status: [], dates: [], relations: [], prose: null };
  const told = labelledLines(nodes, markdown).filter((line) => keep(line, preamble));
  return {
    ...preamble,
    prose: remaining(
      nodes,
      told.map(({ range }) => range),
      markdown,
    ),
  };
}

/** Puts a line where it belongs; false when it is prose. */
function keep({ line, meaning, value }: LabelledLine, preamble: Preamble): boolean {
  if (meaning === 'relation') {
    // Without a link it may be prose that happens to begin with such a word; then it also stays in the text.
    preamble.relations.push(line);
    return line.links.length > 0;
  }
  // The people were taken out before; what is left of their label says nothing.
  if (meaning === 'names') return true;
  if (meaning === 'status') preamble.status.push(value === null ? line : { ...line, text: value });
  else if (meaning === 'date' && value !== null) preamble.dates.push({ text: value, line: line.line });
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
