/** Line ends, other control characters, and what turns the direction of text around. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** What somebody wrote, on one line. */
export const onOneLine = (written: string): string =>
  written.replace(breaks, ' ').replace(/ {2,}/g, ' ').trim();

/** A name as it is kept: it stands in lists, in sentences and in letters. */
export const personName = (name: string): string => onOneLine(name).slice(0, 100);
