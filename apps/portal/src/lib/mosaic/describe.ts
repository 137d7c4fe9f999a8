import {
  agreementClasses,
  blocks,
  cannotBeSaidYet,
  type Language,
  levelWord,
  tooFewAnswers,
} from '@samenspel/domain';
import { formatList, words } from '#lib/language/index.ts';
import type { Results, ShownResult } from './brick.ts';
import { messages } from './messages.ts';

/** What a brick says, in words. */
export interface BrickWords {
  level: string;
  agreement: string;
  unknown: string;
}

/** The same as the brick, for those who read instead of look. */
export function brickWords(result: ShownResult | undefined, language: Language): BrickWords {
  const t = words(messages, language);
  const unknown = result
    ? { none: t.known, some: t.someUnknown, many: t.manyUnknown }[result.unknownNote]
    : t.known;
  if (!result) return { level: t.noResult, agreement: '—', unknown };
  if (!result.level || !result.agreementClass)
    return { level: tooFewAnswers[language], agreement: '—', unknown };
  const level = result.unknownNote === 'many' ? cannotBeSaidYet[language] : levelWord(result.level)[language];
  return { level, agreement: agreementClasses[result.agreementClass][language], unknown };
}

/** One brick as a phrase: “Gewoonte, ook onder druk; er zijn twee beelden”. */
export function brickPhrase(result: ShownResult | undefined, language: Language): string {
  const { level, agreement, unknown } = brickWords(result, language);
  return [level, agreement, unknown].filter((part) => part !== '—').join('; ');
}

/** A whole mosaic in one or a few sentences. */
export function mosaicSentence(results: Results, language: Language): string {
  const t = words(messages, language);
  const shown = blocks.filter((block) => results[block.id]);
  if (shown.length === 0) return t.none;
  const named = (fits: (result: ShownResult) => boolean) =>
    shown.filter((b) => fits(results[b.id]?.published as ShownResult)).map((b) => b.name[language]);
  const two = named((result) => result.agreementClass === 'two-views');
  const unsure = named((result) => result.unknownNote !== 'none');
  return [
    t.some(shown.length),
    ...(two.length > 0 ? [t.twoViews(formatList(two, language))] : []),
    ...(unsure.length > 0 ? [t.unsure(formatList(unsure, language))] : []),
  ].join(' ');
}
