import type { RootContent } from 'mdast';
import { type Label, readLabel } from './label.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { Section } from './record.ts';
import { type Phrase, phraseOfHeading } from './relation.ts';
import { plainText } from './written-lines.ts';

/** One heading with all that stands under it, up to the next section. */
export type Part = {
  label: Label | null;
  /** The relation that the heading announces: "Superseded by". */
  phrase: Phrase | null;
  heading: string;
  depth: number;
  line: number;
  start: number;
  bodyStart: number;
  end: number;
  endLine: number;
  nodes: RootContent[];
};

export type Outline = {
  title: { text: string; line: number } | null;
  /** What stands before the first section, without the title and the front matter. */
  preamble: RootContent[];
  parts: Part[];
};

type Found = { node: RootContent; heading: string; depth: number };

/** Splits a file at its headings. Headings inside quotes and lists do not count. */
export function outlineOf(markdown: Markdown): Outline {
  const nodes = markdown.root.children.filter(({ type }) => type !== 'yaml');
  const headings = nodes.map(headingOf);
  const titleHeading = titleAmong(headings.filter((heading) => heading !== null));
  const depths = headings.flatMap((found) => (found && found !== titleHeading ? [found.depth] : []));
  const outline: Outline = { title: titleIn(titleHeading, markdown), preamble: [], parts: [] };
  for (const [index, node] of nodes.entries()) {
    const found = headings[index] ?? null;
    if (found && found === titleHeading) continue;
    const current = outline.parts.at(-1);
    if (found && startsPart(found, current, Math.min(...depths)))
      outline.parts.push(partFrom(found, markdown));
    else (current?.nodes ?? outline.preamble).push(node);
  }
  return { ...outline, parts: withEnds(outline.parts, markdown) };
}

/** The Markdown under a heading, as it stands in the file. */
export function bodyOf(part: Part, { source }: Markdown): string {
  return withoutBlankEnds(source.slice(part.bodyStart, part.end));
}

export function asSection(part: Part, markdown: Markdown): Section {
  return { heading: part.heading, text: bodyOf(part, markdown), line: part.line };
}

/** The text of all parts with one label: as it stands when there is one, with their headings when there are more. */
export function textOf(parts: readonly Part[], label: Label, markdown: Markdown): string | null {
  const same = parts.filter((part) => part.label === label);
  const only = same.length === 1 ? same[0] : undefined;
  const texts = only
    ? [bodyOf(only, markdown)]
    : same.map(({ start, end }) => withoutBlankEnds(markdown.source.slice(start, end)));
  return texts.join('\n\n') || null;
}

export function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '').trimEnd();
}

/** A heading proper, or a paragraph that is nothing but a bold name of a section ("**Context**"). */
function headingOf(node: RootContent): Found | null {
  if (node.type === 'heading') return { node, heading: plainText(node).trim(), depth: node.depth };
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  const heading = only?.type === 'strong' ? plainText(only).trim() : '';
  return readLabel(heading) === null ? null : { node, heading, depth: 6 };
}

/** MADR keeps "### Consequences" under "## Decision Outcome"; options have headings of their own that are no sections. */
function startsPart(found: Found, current: Part | undefined, topDepth: number): boolean {
  if (current === undefined || found.depth <= topDepth || found.depth <= current.depth) return true;
  const isAmongOptions = current.label === 'options' || current.label === 'pros-and-cons';
  return !isAmongOptions && readLabel(found.heading) !== null;
}

function partFrom({ node, heading, depth }: Found, markdown: Markdown): Part {
  const { start, end, line } = spanOf(node, markdown);
  const label = readLabel(heading);
  const phrase = phraseOfHeading(heading);
  return { label, phrase, heading, depth, line, start, bodyStart: end, end: 0, endLine: 0, nodes: [] };
}

function withEnds(parts: Part[], markdown: Markdown): Part[] {
  const whole = spanOf(markdown.root, markdown);
  return parts.map((part, index) => {
    const next = parts[index + 1];
    return {
      ...part,
      end: next?.start ?? markdown.source.length,
      endLine: next ? next.line - 1 : whole.endLine,
    };
  });
}

/** The first heading, unless it is that of a section; "Besluit 12" over all others is no section. */
function titleAmong([first, ...others]: readonly Found[]): Found | null {
  if (!first) return null;
  const isOverAll = others.length > 1 && others.every(({ depth }) => depth > first.depth);
  return isOverAll || (readLabel(first.heading) === null && !phraseOfHeading(first.heading)) ? first : null;
}

function titleIn(found: Found | null, markdown: Markdown): Outline['title'] {
  return found ? { text: found.heading, line: spanOf(found.node, markdown).line } : null;
}
