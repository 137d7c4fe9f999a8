import type { List, ListItem, RootContent } from 'mdast';
import { titleKey } from './heading.ts';
import { type Markdown, spanOf } from './markdown.ts';
import type { ConsideredOption } from './record.ts';
import { type Part, withoutBlankEnds } from './sections.ts';
import { plainText } from './written-lines.ts';

const FOR =
  /^(?:good|pros?|advantages?|goed|voordeel|voordelen|plus|✅|👍)(?:\s*[,:–-]\s*|\s+|$)(?:(?:because|want|omdat)\s+)?/iu;
const AGAINST =
  /^(?:bad|cons?|contra|disadvantages?|drawbacks?|slecht|nadeel|nadelen|min|❌|👎)(?:\s*[,:–-]\s*|\s+|$)(?:(?:because|want|omdat)\s+)?/iu;

/** Reads the options of MADR: a list of them, and per option its arguments ("Good, because …"). */
export function readOptions(parts: readonly Part[], markdown: Markdown): ConsideredOption[] {
  const options = new Map<string, ConsideredOption>();
  for (const part of parts) {
    if (part.label !== 'options' && part.label !== 'pros-and-cons') continue;
    const found = part.nodes.some(({ type }) => type === 'heading')
      ? fromHeadings(part.nodes, markdown)
      : fromLists(part, markdown);
    for (const option of found) {
      const key = optionKey(option.title);
      const known = options.get(key);
      options.set(key, known ? joined(known, option) : option);
    }
  }
  return [...options.values()];
}

function fromLists(part: Part, markdown: Markdown): ConsideredOption[] {
  if (part.label !== 'options') return [];
  const lists = part.nodes.filter((node): node is List => node.type === 'list');
  return lists
    .flatMap(({ children }) => children)
    .map((item) => {
      const [first, ...rest] = item.children;
      const title = first ? (plainText(first).split(/\r\n|\n|\r/)[0] ?? '').trim() : '';
      return { title, ...argumentsIn(rest, markdown), text: sourceOf(item.children, markdown) };
    })
    .filter(({ title }) => title !== '');
}

function fromHeadings(nodes: readonly RootContent[], markdown: Markdown): ConsideredOption[] {
  const depth = Math.min(...nodes.map((node) => (node.type === 'heading' ? node.depth : 7)));
  const options: { title: string; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth)
      options.push({ title: plainText(node).trim(), nodes: [] });
    else options.at(-1)?.nodes.push(node);
  }
  return options.map(({ title, nodes: own }) => ({
    title,
    ...argumentsIn(own, markdown),
    text: sourceOf(own, markdown),
  }));
}

type Arguments = Pick<ConsideredOption, 'for' | 'against'>;

/** Arguments say themselves on which side they are, or stand in a list under "Pros" or "Cons". */
function argumentsIn(
  nodes: readonly ListItem['children'][number][] | readonly RootContent[],
  markdown: Markdown,
): Arguments {
  const found: Arguments = { for: [], against: [] };
  let side: keyof Arguments | null = null;
  for (const node of nodes) {
    if (node.type === 'heading' || node.type === 'paragraph') side = sideOf(plainText(node));
    if (node.type !== 'list') continue;
    for (const item of node.children) {
      const text = sourceOf(item.children, markdown);
      const own = sideOf(text) ?? side;
      if (own) found[own].push(text.replace(own === 'for' ? FOR : AGAINST, ''));
    }
  }
  return found;
}

function sideOf(text: string): keyof Arguments | null {
  if (FOR.test(text)) return 'for';
  return AGAINST.test(text) ? 'against' : null;
}

function sourceOf(
  nodes: readonly (RootContent | ListItem['children'][number])[],
  markdown: Markdown,
): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return '';
  return withoutBlankEnds(markdown.source.slice(spanOf(first, markdown).start, spanOf(last, markdown).end));
}

function optionKey(title: string): string {
  return (
    titleKey(
      title.replace(/^(?:option|optie|alternative|alternatief)\s*[\p{L}\d]{1,3}\s*[:.)–-]\s*/iu, ''),
    ) || title
  );
}

function joined(a: ConsideredOption, b: ConsideredOption): ConsideredOption {
  const text = [a.text, b.text].filter((part) => part !== '' && part !== a.title).join('\n\n');
  return { title: a.title, for: [...a.for, ...b.for], against: [...a.against, ...b.against], text };
}
