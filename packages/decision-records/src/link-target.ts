import { datesIn } from './date.ts';
import { readHeading } from './heading.ts';
import type { WrittenLink } from './written-lines.ts';

/** What a link says about the record it means. Any of it may be missing or out of date. */
export type LinkTarget = {
  /** The words of the link, or the plain text that names the record. */
  text: string;
  href: string | null;
  fileName: string | null;
  title: string | null;
  number: number | null;
};

/** Link texts that name nothing. */
const EMPTY_WORDS =
  /^(?:here|this|that|link|hier|deze|dit|(?:this|that|the|deze|dit|het|de) (?:adr|decision|record|one|besluit))$/i;

export function targetOfLink({ text, href }: WrittenLink): LinkTarget {
  const fileName = fileNameIn(href);
  const isAddressItself = text === href || /^[a-z]+:\/\//i.test(text);
  return {
    ...targetOfText(isAddressItself ? '' : text),
    text,
    href,
    fileName: fileName ?? fileNameIn(text, true),
  };
}

/** Reads "ADR-0012", "12. Use X", "0012-use-x.md" or a title alone. */
export function targetOfText(text: string): LinkTarget {
  const fileName = fileNameIn(text, true);
  const onlyNumber = /^\s*#?(\d{1,6})\s*$/.exec(text)?.[1];
  const heading = readHeading(text.replace(/\.(?:md|markdown)$/i, ''));
  const { number, title } = onlyNumber ? { number: Number(onlyNumber), title: '' } : heading;
  const words = EMPTY_WORDS.test(title) ? '' : title;
  return { text, href: null, fileName, title: /\p{L}/u.test(words) ? words : null, number };
}

/** Whether a text names nothing at all: "none", "n/a", "geen". */
export function namesNothing(text: string): boolean {
  const words = text
    .replace(/^[\s:|*_]+/, '')
    .slice(0, 20)
    .replace(/[\s|*_]+$/, '');
  return /^(?:none|nothing|null|no(?:ne)? yet|n\/?a|n\.?v\.?t\.?|geen|niets|[-–—./]+)\.?$/i.test(words);
}

/** A number, a file, or `[[…]]`: what surely names a record and is no title. */
const EXPLICIT =
  /^(?:\[{1,2}[^\]]*\]{1,2}|\S+\.(?:md|markdown)|(?:(?:(?:[A-Z]{2,8}-)?M?ADR|LADR|RFC|decision|besluit)[ \t]*[-–#:.]?[ \t]*#?|#)\d{1,6}|\d{1,6}|(?:M?ADR[-_ ])?\d{3,8}[-_]\S+)\.?$/iu;
const BETWEEN = /\s*(?:[,;&+]|(?<!\p{L})(?:and|en)(?!\p{L}))\s*/iu;
const NEXT_SENTENCE = /\.\s.*$/su;
const REASON =
  /\s*(?:\(|(?<!\p{L})(?:because|since|due|as of|on|for|see|omdat|want|wegens|vanwege|op|voor|zie|sinds)(?!\p{L})|\s[–—-]\s).*$/isu;
const NEXT_CLAUSE = /\s*[,;].*$/su;

/**
 * Targets in plain text after a relation word. With `onlyExplicit`, words that could be a title do not
 * count, only numbers, file names and `[[…]]`.
 */
export function targetsOfText(text: string, onlyExplicit: boolean): LinkTarget[] {
  const words = trimmed(withoutDates(text));
  const explicit = explicitTargets(words);
  if (explicit.length > 0) return explicit;
  const isNumbered = /^(?:ADR|besluit|decision)?[\s#-]*\d/i.test(words);
  return words === '' || namesNothing(words) || (onlyExplicit && !isNumbered) ? [] : [targetOfText(words)];
}

/** Whether a line goes on with targets of the line before it. */
export function startsWithTarget(text: string): boolean {
  return explicitTargets(trimmed(text)).length > 0;
}

/** "ADR-5, ADR-6 because …": the longest beginning of the text that is nothing but explicit targets. */
function explicitTargets(words: string): LinkTarget[] {
  const sentence = words.replace(NEXT_SENTENCE, '');
  const beginnings = [
    words,
    sentence,
    sentence.replace(REASON, ''),
    sentence.replace(REASON, '').replace(NEXT_CLAUSE, ''),
  ];
  for (const beginning of beginnings) {
    const pieces = trimmed(beginning)
      .split(BETWEEN)
      .filter((piece) => piece !== '');
    if (pieces.length > 0 && pieces.every((piece) => EXPLICIT.test(piece))) return pieces.map(explicitTarget);
  }
  return [];
}

function explicitTarget(piece: string): LinkTarget {
  const inner = piece.replace(/^\[+|\]+\.?$/g, '').replace(/\.$/, '');
  const [address = '', label] = inner.split('|');
  const isFile = /\d[-_]\S*\p{L}/u.test(address) || /[\\/]/.test(address);
  return {
    ...targetOfText(label ?? address),
    text: piece,
    ...(isFile ? { fileName: fileNameIn(address) } : {}),
  };
}

function trimmed(text: string): string {
  return text.replace(/^[\s:–—(*•|>-]+/u, '').replace(/[\s)|*]+$|\.\s*$/gu, '');
}

/** `2020-01-31-use-x.md` keeps its date: it is a name. */
function withoutDates(text: string): string {
  return datesIn(text).reduce((rest, { asWritten }) => {
    const end = rest.indexOf(asWritten) + asWritten.length;
    const isFileName = /^[-_]\p{L}/u.test(rest.slice(end, end + 2));
    return isFileName ? rest : rest.replace(asWritten, '');
  }, text);
}

/** The last part of an address, decoded. In running text (`onlyMarkdown`) only names that end in `.md` count. */
function fileNameIn(address: string, onlyMarkdown = false): string | null {
  const path = address.trim().split(/[?#]/)[0] ?? '';
  if (onlyMarkdown && !/\.(?:md|markdown)$/i.test(path)) return null;
  const name = decoded(path.split(/[\\/]/).at(-1) ?? '');
  return name === '' || name === '.' || name === '..' ? null : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
