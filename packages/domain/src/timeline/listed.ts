import type { Text } from '../frame/text.ts';

/** Titles named in one sentence; the rest are counted. */
const mostNamed = 4;

const listFormats = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** All of them as one phrase: “a, b en c”. */
export const together = (items: readonly string[], language: keyof Text): string =>
  listFormats[language].format(items);

/** The same with the first few named and the rest counted: “a, b, c, d en nog 3”. */
export function listed(items: readonly string[], language: keyof Text): string {
  const rest = items.length - mostNamed;
  const more = language === 'nl' ? `nog ${rest}` : `${rest} more`;
  return together(rest > 1 ? [...items.slice(0, mostNamed), more] : items, language);
}
