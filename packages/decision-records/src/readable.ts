import { MAX_LINES, MAX_MARKS, MAX_MARKS_PER_PARAGRAPH, MAX_NESTING } from './limits.ts';
import type { ProblemCode } from './problems.ts';

export type Unreadable = { code: ProblemCode; line: number; it?: string };

/** Says why a file cannot be read, or null when it can. `maxBytes` counts bytes of UTF-8. */
export function whyUnreadable(content: string, maxBytes: number): Unreadable | null {
  if (isLargerThan(content, maxBytes)) return { code: 'file-too-large', line: 1, it: String(maxBytes) };
  if (/^[\uFEFF\s]*$/.test(content)) return { code: 'file-empty', line: 1 };
  // Decoders put U+FFFD where bytes are no UTF-8; NUL occurs in binary files and in UTF-16 read as UTF-8.
  const strange = content.search(/[\0\uFFFD]/);
  if (strange >= 0) return { code: 'not-text', line: lineAt(content, strange) };
  const intricate = firstIntricateLine(content);
  return intricate === null ? null : { code: 'too-intricate', line: intricate };
}

function isLargerThan(content: string, maxBytes: number): boolean {
  return content.length > maxBytes || new TextEncoder().encode(content).length > maxBytes;
}

function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** Text that would keep the Markdown parser busy for minutes is found here in one pass over its lines. */
function firstIntricateLine(content: string): number | null {
  let inParagraph = 0;
  let inFile = 0;
  for (const [index, line] of content.split(/\r\n|\n|\r/).entries()) {
    if (/^ {0,3}[-*+] /.test(line) || line.trim() === '') inParagraph = 0;
    const marks = line.match(/[[\]*_]/g)?.length ?? 0;
    inParagraph += marks;
    inFile += marks;
    const isTooMuch = index >= MAX_LINES || inParagraph > MAX_MARKS_PER_PARAGRAPH || inFile > MAX_MARKS;
    if (isTooMuch || nesting(line) > MAX_NESTING) return index + 1;
  }
  return null;
}

/** Quotes and list items that a line opens, counting four columns of indentation as one list around it. */
function nesting(line: string): number {
  const isRule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(line);
  if (isRule) return 0;
  const lead = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)[ \t>]*)*/.exec(line)?.[0] ?? '';
  const opened = lead.match(/>|[-*+]|\d{1,9}[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(lead)?.[0].replaceAll('\t', '    ').length ?? 0;
  return opened === 0 ? 0 : opened + Math.floor(indent / 4);
}
