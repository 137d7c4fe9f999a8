import { linesOfPeople } from './front-matter.ts';
import { isSurelyNames, readLabel, splitLabel } from './label.ts';
import { labelledLines, withoutPeople } from './labelled-lines.ts';
import type { Markdown } from './markdown.ts';
import type { Outline } from './sections.ts';

/** Lines of a file, counted from 1, both ends included. */
export type LineRange = { from: number; to: number };

/**
 * Lines that name people: deciders, authors, who was consulted or informed. On top of a record every label
 * for people counts; further down, where "Contact: by letter" may be content, only those that can mean nothing else.
 */
export function linesWithNames(markdown: Markdown, outline: Outline): LineRange[] {
  const sections = outline.parts.filter(({ label, nodes }) => label === 'names' && nodes.length > 0);
  const others = outline.parts.filter(({ label }) => label !== 'names');
  return [
    ...linesOfPeople(markdown),
    ...inLines(outline.preamble, markdown, isNames),
    ...sections.map(({ line, endLine }) => ({ from: line + 1, to: endLine })),
    ...others.flatMap(({ label, nodes }) =>
      inLines(nodes, markdown, isOnTop(label) ? isNames : isSurelyNames),
    ),
  ];
}

/** Takes the names from the lines in `ranges`; all lines keep their number. */
export function withoutLines(original: string, ranges: readonly LineRange[]): string {
  let line = 1;
  return original
    .split(/(\r\n|\n|\r)/)
    .map((piece, index) => {
      if (index % 2 === 0)
        return ranges.some(({ from, to }) => line >= from && line <= to) ? withoutPeople(piece) : piece;
      line += 1;
      return piece;
    })
    .join('');
}

function inLines(
  nodes: Outline['preamble'],
  markdown: Markdown,
  counts: (words: string) => boolean,
): LineRange[] {
  let isOn = false;
  return labelledLines(nodes, markdown).flatMap(({ line, meaning, value, range }) => {
    if (value !== null) isOn = meaning === 'names' && counts(splitLabel(line.text)?.words ?? '');
    return meaning === 'names' && isOn && value !== '' ? [range] : [];
  });
}

function isNames(words: string): boolean {
  return readLabel(words) === 'names';
}

function isOnTop(label: Outline['parts'][number]['label']): boolean {
  return label === 'status' || label === 'date' || label === 'data';
}
