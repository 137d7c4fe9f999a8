import { hash } from 'node:crypto';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { inTime } from './in-time.ts';

/** Where a relative link of a file leads within the portal; null when nowhere. */
export type Resolve = (file: string) => string | null;

/** Longest that a text may take, in milliseconds, and most characters it may become; honest ones take a few and are short. */
const [longest, largest] = [300, 500_000];

/**
 * Markdown from somebody's files as safe HTML: no raw HTML, no scripts, no images from elsewhere. What is made to take long
 * or to become large is shown as it was written.
 * @param resolve where links to files next to it lead; links that lead nowhere become plain text.
 * @param within milliseconds that it may take here; a page shares half a second among its texts.
 * @param below level of the heading above the text, 1 to 5; its own headings start one lower.
 */
export function renderMarkdown(markdown: string, resolve: Resolve, within = longest, below = 2): string {
  const html = asHtml(markdown, within);
  return html === null ? asWritten(markdown) : lowered(linked(withoutImages(html), resolve), below);
}

/** What took too long once is not tried again. */
const tooHard = new Set<string>();

function asHtml(markdown: string, within: number): string | null {
  const text = hash('sha256', markdown);
  if (tooHard.has(text)) return null;
  const html = inTime(
    () => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
    Math.min(longest, Math.max(20, within)),
  );
  if (html !== null && html.length <= largest) return html;
  if (html === null && within < longest) return null; // perhaps it is others of this page that took so long
  if (tooHard.size === 1_000) tooHard.delete(tooHard.values().next().value as string);
  tooHard.add(text);
  return null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const asWritten = (markdown: string): string =>
  `<pre>${markdown.replace(/[&<>"]/g, (sign) => entities[sign] as string)}</pre>`;

/** Images would call other servers, or be missing; their description stays. */
const withoutImages = (html: string): string =>
  html.replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, (_, alt: string) => (alt ? `<em>[${alt}]</em>` : ''));

const linked = (html: string, resolve: Resolve): string =>
  html.replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_, href: string, text: string) => {
    const target = targetOf(href, resolve);
    if (target === null) return text;
    const outside = /^https?:/.test(target);
    return `<a href="${target}"${outside ? ' rel="noopener noreferrer"' : ''}>${text}</a>`;
  });

function targetOf(href: string, resolve: Resolve): string | null {
  if (/^(https?|mailto):/.test(href)) return href;
  if (/^[a-z][a-z+.-]*:|^\/\/|^#/i.test(href) || href === '') return null;
  const [path = ''] = href.split('#');
  return resolve(decoded(path).split('/').at(-1) ?? '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const lowered = (html: string, below: number): string =>
  html.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => {
    const lower = Math.min(6, Number(level) + below);
    return `<${slash}h${lower}>`;
  });
