import type { Nodes } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { MAX_LINE_LENGTH } from './limits.ts';
import { type Markdown, spanOf } from './markdown.ts';

export type WrittenLink = { text: string; href: string; asWritten: string };

/**
 * One line of text as a reader sees it, without formatting. Each link is the character `LINK_MARK` in
 * `text`, in the order of `links`.
 */
export type WrittenLine = { line: number; text: string; links: WrittenLink[] };

export const LINK_MARK = '\uFFFC';

/** The lines of paragraphs, headings, lists and quotes among `nodes`. Code blocks and HTML have none. */
export function writtenLines(nodes: readonly Nodes[], markdown: Markdown): WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (const node of nodes) addBlock(node, markdown, lines);
  return lines
    .map(withoutStruck)
    .map(shortened)
    .filter(({ text }) => text !== '');
}

function addBlock(node: Nodes, markdown: Markdown, lines: WrittenLine[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    lines.push({ line: spanOf(node, markdown).line, text: '', links: [] });
    for (const child of node.children) addInline(child, markdown, lines);
  } else if (
    node.type === 'root' ||
    node.type === 'blockquote' ||
    node.type === 'list' ||
    node.type === 'listItem'
  ) {
    for (const child of node.children) addBlock(child, markdown, lines);
  }
}

function addInline(node: Nodes, markdown: Markdown, lines: WrittenLine[]): void {
  const last = lines.at(-1);
  if (last === undefined) return;
  const href = addressOf(node, markdown);
  if (href !== null) {
    const { start, end } = spanOf(node, markdown);
    last.links.push({ text: plainText(node), href, asWritten: markdown.source.slice(start, end) });
    last.text += LINK_MARK;
  } else if (node.type === 'text' || node.type === 'inlineCode') {
    addText(node.value, spanOf(node, markdown).line, lines);
  } else if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) {
    lines.push({ line: spanOf(node, markdown).endLine, text: '', links: [] });
  } else if ('children' in node) {
    for (const child of node.children) addInline(child, markdown, lines);
  }
}

function addText(value: string, firstLine: number, lines: WrittenLine[]): void {
  for (const [index, part] of value
    .replaceAll(LINK_MARK, ' ')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (index > 0 || last === undefined) lines.push({ line: firstLine + index, text: part, links: [] });
    else last.text += part;
  }
}

function addressOf(node: Nodes, { definitions }: Markdown): string | null {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? (definitions.get(node.identifier) ?? null) : null;
}

/** Runs of spaces become one, so that no pattern can lose itself in them. */
function shortened({ line, text, links }: WrittenLine): WrittenLine {
  const kept = text.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE_LENGTH);
  return { line, text: kept, links: links.slice(0, kept.split(LINK_MARK).length - 1) };
}

/** The words of a node, without formatting and without HTML. */
export function plainText(node: Nodes): string {
  return textIn(node, { includeHtml: false });
}

/** What people struck through (`~~Proposed~~ Accepted`) no longer holds. */
function withoutStruck({ line, text, links }: WrittenLine): WrittenLine {
  const kept: WrittenLink[] = [];
  let next = 0;
  const remaining = text.replace(/~~[^~]*~~|\uFFFC/gu, (part) => {
    const marks = part.split(LINK_MARK).length - 1;
    const here = links.slice(next, next + marks);
    next += marks;
    if (part !== LINK_MARK) return '';
    kept.push(...here);
    return part;
  });
  return { line, text: remaining, links: kept };
}
