import type { Definition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';

/** A parsed file, with the text its positions count in. `firstLine` is the line of the file on which that text starts. */
export type Markdown = { source: string; root: Root; definitions: Map<string, string>; firstLine: number };

export type Span = { start: number; end: number; line: number; endLine: number };

/** Parses Markdown without its byte order mark, front matter included. */
export function parseMarkdown(text: string, firstLine = 1): Markdown {
  const source = text.replace(/^\uFEFF/, '');
  const root = fromMarkdown(source, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  return { source, root, definitions: definitionsIn(root), firstLine };
}

/** Where a node stands: character offsets in `source`, and lines of the file. */
export function spanOf(node: Nodes, { firstLine }: Pick<Markdown, 'firstLine'>): Span {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
  const shift = firstLine - 1;
  return {
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    line: start.line + shift,
    endLine: end.line + shift,
  };
}

function definitionsIn(root: Root): Map<string, string> {
  const found = root.children.filter((node): node is Definition => node.type === 'definition');
  return new Map(found.map(({ identifier, url }) => [identifier, url]));
}
