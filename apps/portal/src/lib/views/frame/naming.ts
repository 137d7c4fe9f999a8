import type { Language } from '@samenspel/domain';
import { formatList } from '#lib/language/index.ts';

/** More names than this make a sentence a list. */
const most = 3;
const longest = 60;

/** A title for within a sentence: the first words of a long one, without the full stop at its end. */
export const brief = (title: string): string =>
  title.length <= longest
    ? title.replace(/\.$/, '')
    : `${title.slice(0, title.lastIndexOf(' ', longest)) || title.slice(0, longest)}…`;

/** Titles within a sentence: the titles themselves while they are few, else how many there are. */
export const naming = (
  titles: readonly string[],
  many: (count: number) => string,
  language: Language,
): string =>
  titles.length <= most
    ? formatList(
        titles.map((title) => `“${brief(title)}”`),
        language,
      )
    : many(titles.length);

/** Sentences that have something to say, one after another. */
export const sentences = (...parts: readonly (string | null | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
