import type { Nodes } from 'mdast';
import { type Label, readLabel, splitLabel } from './label.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { LineRange } from './personal-data.ts';
import { phrasesIn } from './relation.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

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

/** The lines of paragraphs and list items with what each is about: "Status: Accepted", "Deciders:" and those under it. */
export function labelledLines(nodes: readonly Nodes[], markdown: Markdown): LabelledLine[] {
  return nodes.flatMap(unitsOf).flatMap((unit) => {
    const lines = writtenLines([unit], markdown);
    const end = spanOf(unit, markdown).endLine;
    let meaning: Meaning = 'other';
    return lines.map((line, index) => {
      const own = ownMeaning(line.text);
      // In a list of people "Jo: chair" is one of them and no new label.
      if (own !== 'other' || (unit.type === 'paragraph' && splitLabel(line.text))) meaning = own;
      const value = own === meaning && own !== 'other' ? (splitLabel(line.text)?.value ?? null) : null;
      return {
        line,
        meaning,
        value,
        range: { from: line.line, to: (lines[index + 1]?.line ?? end + 1) - 1 },
      };
    });
  });
}

/** A list is read item by item, so that the people under "Deciders:" end with its item. */
function unitsOf(node: Nodes): Nodes[] {
  if (node.type === 'list' || node.type === 'blockquote') return node.children.flatMap(unitsOf);
  return node.type === 'paragraph' || node.type === 'listItem' ? [node] : [];
}

function ownMeaning(text: string): Meaning {
  if (phrasesIn(text).some(({ start }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start)))) return 'relation';
  return readLabel(splitLabel(text)?.words ?? '') ?? 'other';
}
