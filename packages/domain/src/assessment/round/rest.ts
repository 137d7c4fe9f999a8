import { blockNames } from '../../blocks/field.ts';
import type { BlockId } from '../../blocks/registry.ts';
import type { Collaboration } from '../../collaboration/state.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { dayOf } from '../../timeline/as-of.ts';
import { daysBetween } from '../../timeline/span.ts';
import type { BlockResult } from './state.ts';

/**
 * Days between a picture of a block and the next anonymous round on it. A round rests on everyone answering anew. Asked again
 * at once most people say the same, and whoever varies their own answer from round to round can work out those of others.
 */
export const daysOfRest = 7;

/**
 * A round in which too few answered, or which showed names, gave nothing to work with and needs no rest. The clock
 * of knowing counts, as the other can be set by a person.
 * @throws Refusal WRONG_STATE naming the blocks of which there is a picture from the last days.
 */
export function mustHaveRested(state: Collaboration, blocks: readonly BlockId[], today: string): void {
  const tired = blocks.filter((id) => state.results[id]?.some((result) => isFresh(state, result, today)));
  if (tired.length === 0) return;
  const names = (language: 'nl' | 'en') => tired.map((id) => blockNames[id][language]).join(', ');
  throw new Refusal(
    'WRONG_STATE',
    {
      nl: `Van deze bouwstenen is er een beeld van minder dan ${daysOfRest} dagen oud: ${names('nl')}. Een nieuwe ronde zou antwoorden herleidbaar maken. Kies andere bouwstenen of wacht even.`,
      en: `Of these blocks there is a picture less than ${daysOfRest} days old: ${names('en')}. Another round would make answers traceable. Choose other blocks or wait a little.`,
    },
    'blocks',
  );
}

const isFresh = (
  state: Collaboration,
  { roundId, publishedAt, published }: BlockResult,
  today: string,
): boolean =>
  published.shown !== 'too-few' &&
  state.rounds[roundId]?.mode === 'anonymous' &&
  daysBetween(dayOf(publishedAt), today) < daysOfRest;
