/**
 * Stands beside every sign that is neither a letter nor a digit nor ASCII. Where a database sorts by code points its parser
 * takes such signs for letters, and would keep “kiosk” with its quotation marks as one word.
 */
const beside = '\x1f';
/** Stand around a word that was found, in what the database gives back. */
export const marks = { start: '\x02', stop: '\x03' } as const;

const control = /[\p{Cc}--[\t\n\r]]/gv;
const otherSigns = /[^\p{L}\p{M}\p{N}\p{ASCII}]/gu;

/** Most characters of a text that are searched: its words must fit in a `tsvector`, whatever they are. */
const most = 60_000;

/** A text as the search reads it; `asWritten` gives it back. */
export const searchable = (text: string): string =>
  plain(text.slice(0, most)).replace(otherSigns, `${beside}$&${beside}`);

/** A text without control characters: some are ours, and the database takes not all of the others. */
export const plain = (text: string): string => text.replace(control, ' ').toWellFormed();

/** A piece of a searchable text as people wrote it, on one line. */
export const asWritten = (text: string): string => text.replaceAll(beside, '').replace(/\s+/g, ' ');

/** What somebody looks for, without signs that no word has: curly quotes become straight, and `’s` goes, as in “risico’s”. */
export const wanted = (text: string): string =>
  plain(text)
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‛]/g, "'")
    .replace(otherSigns, ' ')
    .replace(/(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu, '');
