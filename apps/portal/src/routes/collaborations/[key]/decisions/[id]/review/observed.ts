import { changeWords, type Language, type ObservedChange } from '@samenspel/domain';
import { formatDate, words } from '#lib/language/index.ts';
import { messages } from './messages.ts';

/** “duidelijk omhoog, van 14 maart 2024 naar 4 juli 2024”, or why that cannot be said. */
export function observedInWords({ change, before, after }: ObservedChange, language: Language): string {
  const t = words(messages, language);
  if (before === null) return t.noBefore;
  if (after === null) return t.noAfter;
  if (change === null) return t.notComparable;
  return t.change(changeWords[change][language], formatDate(before, language), formatDate(after, language));
}
