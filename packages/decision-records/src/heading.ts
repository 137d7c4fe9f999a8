/** What a heading, a link text or a file name says: a number, a title, or both. */
export type Heading = { number: number | null; title: string };

const PREFIX = String.raw`(?:(?:(?:[A-Z]{2,8}-)?M?ADR|LADR|AD|RFC|decision|besluit|beslissing)[ \t]*[-–#:.]?[ \t]*)`;
const SEPARATOR = String.raw`(?:[.):](?=\s|[^\s\d]|$)|\s*[–—-]\s+|\s+[|·]\s+)`;

/** "ADR-0012: Title", "12. Title", "#12 - Title", "Besluit 12 Title". */
const NUMBERED = [
  new RegExp(String.raw`^${PREFIX}#?(\d{1,6})(?:${SEPARATOR}|\s+|$)(.*)$`, 'isu'),
  new RegExp(String.raw`^#?(\d{1,6})${SEPARATOR}(.*)$`, 'su'),
  /^#(\d{1,6})()$/,
  // Without a separator only a number with leading zeros, or a slug, is surely a number and no part of a title.
  /^(0\d{1,5})(?:\s+|$)(.*)$/su,
  /^(\d{3,6})[-_](\S+)$/u,
];

/** Splits "16. Use X" into 16 and "Use X". A text without a recognisable number keeps all its words. */
export function readHeading(text: string): Heading {
  const words = text.replace(/\s+/g, ' ').trim();
  for (const pattern of NUMBERED) {
    const match = pattern.exec(words);
    if (match) return { number: Number(match[1]), title: unquoted(match[2] ?? '') };
  }
  return { number: null, title: unquoted(words) };
}

/** Two titles are the same when only case, accents, punctuation, quotes or spaces differ. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const LONG_WORD = 4;

/** Whether at least half of the longer words of `asked` occur in `title`. */
export function sharesWords(asked: string, title: string): boolean {
  const words = longWords(asked);
  const known = new Set(longWords(title));
  const found = words.filter((word) => known.has(word)).length;
  return words.length > 0 && found * 2 >= words.length;
}

function longWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LONG_WORD);
}

function unquoted(title: string): string {
  const words = title.trim();
  return /^["'“”‘’„«](.*)["'“”‘’»]$/su.exec(words)?.[1]?.trim() ?? words;
}
