import { isCalendarDate } from './date.ts';
import { MAX_PATH_LENGTH } from './limits.ts';

/** What the name of a file says about the record in it. */
export type FileName = {
  /** Folders and name, with `/` between them and no `.` or `..`. */
  path: string;
  /** Name without folder and extension, in lower case: `0012-use-x`. */
  stem: string;
  number: number | null;
  date: string | null;
  /** The words of the name: `use-x`. */
  slug: string;
};

const EXTENSION = /\.(?:md|mdown|markdown|mdx|html?)$/i;

/** Reads a path or the address in a link; null when it leads outside the folder (`../…`) or is no name at all. */
export function readFileName(path: string): FileName | null {
  const normal = normalPath(path);
  const name = normal?.split('/').at(-1);
  if (!normal || !name) return null;
  const stem = name.replace(EXTENSION, '').toLowerCase();
  return { path: normal, stem, ...readStem(stem) };
}

/** `a/./b/../c.md` as `a/c.md`, in Unicode form C; null when it climbs out of where it starts. */
export function normalPath(path: string): string | null {
  const kept: string[] = [];
  if (path.includes('\0') || path.length > MAX_PATH_LENGTH) return null;
  for (const part of path.normalize('NFC').split(/[\\/]+/)) {
    if (part === '..' && kept.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') kept.push(part);
  }
  return kept.length > 0 ? kept.join('/') : null;
}

export function isMarkdownFile(path: string): boolean {
  return /\.(?:md|mdown|markdown|mdx)$/i.test(path) && !/(?:^|[\\/])(?:\.|__MACOSX[\\/])/.test(path);
}

const OTHER_FILES = new Set(
  `readme template templates sjabloon index toc tableofcontents overview inhoud inhoudsopgave overzicht changelog
   contributing license licence codeofconduct sidebar summary glossary begrippenlijst`.split(/\s+/),
);

/** Files that people keep beside their records: a read-me, a template, an index. */
export function isOtherFile(stem: string): boolean {
  const words = stem.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^\d+$/.test(word));
  const telling = words.filter((word) => !KIND_OF_RECORD.has(word));
  return words.length > 0 && OTHER_FILES.has((telling.length > 0 ? telling : words).join(''));
}

const KIND_OF_RECORD = new Set(
  'adr adrs madr lad nygard architecture decision decisions record records besluit besluiten'.split(' '),
);

function readStem(stem: string): Pick<FileName, 'number' | 'date' | 'slug'> {
  const dated = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?=\D|$)[-_. ]*(.*)$/su.exec(stem);
  const date = dated ? `${dated[1]}-${dated[3]}-${dated[4]}` : '';
  if (dated && isCalendarDate(date)) return { number: null, date, slug: dated[5] ?? '' };
  const numbered =
    /^(?:(?:[a-z]{2,8}-)?m?adr|lad|ad|rfc|decision|besluit)?[-_. ]*(\d{1,6})(?:[-_. ]+(.*))?$/su.exec(stem);
  if (numbered) return { number: Number(numbered[1]), date: null, slug: numbered[2] ?? '' };
  return { number: null, date: null, slug: stem };
}
