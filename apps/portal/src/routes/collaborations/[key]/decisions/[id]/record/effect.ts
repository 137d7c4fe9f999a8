import { blockNames, direction, type ExpectedEffect, effectSize, type Language } from '@samenspel/domain';
import { formatDate, words } from '#lib/language/index.ts';
import { messages } from '../messages.ts';

/** “Tastbare waarde: duidelijk omhoog vóór 14 november 2024.” */
export function effectSentence(effect: ExpectedEffect, language: Language): string {
  const { blockId, byDate } = effect;
  const block = blockNames[blockId][language];
  return words(messages, language).effect(block, movesIn(effect, language), formatDate(byDate, language));
}

function movesIn({ direction: way, size }: ExpectedEffect, language: Language): string {
  const towards = direction[way][language];
  return way === 'up' || way === 'down' ? `${effectSize[size][language]} ${towards}` : towards;
}
