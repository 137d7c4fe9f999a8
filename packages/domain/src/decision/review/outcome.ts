import type * as v from 'valibot';
import { blockField } from '../../blocks/field.ts';
import { choice, group, text } from '../../field/field.ts';
import type { Text } from '../../frame/text.ts';
import type { DecisionQuality } from './quality.ts';

export const outcomes = {
  hoped: { nl: 'zoals gehoopt', en: 'hoped' },
  'not-hoped': { nl: 'anders dan gehoopt', en: 'not hoped' },
} as const;
export type DecisionOutcome = keyof typeof outcomes;

/** What became of an expected effect, in the words of the team. */
export const effectResults = {
  'came-true': { nl: 'uitgekomen', en: 'came true' },
  partly: { nl: 'deels', en: 'partly' },
  'no-change': { nl: 'geen verandering', en: 'no change' },
  opposite: { nl: 'andersom', en: 'opposite' },
  'too-early': { nl: 'te vroeg', en: 'too early' },
  'cannot-tell': { nl: 'niet te zeggen', en: 'cannot tell' },
} as const;

export const wishes = {
  wanted: { nl: 'gewenst', en: 'wanted' },
  unwanted: { nl: 'ongewenst', en: 'unwanted' },
} as const;

/** One for each expected effect, in their order. */
export const effectOutcome = group('EffectOutcome', {
  blockId: blockField({ nl: 'bouwsteen', en: 'block' }),
  result: choice('EffectResult', { nl: 'wat kwam ervan uit', en: 'what came of it' }, effectResults),
});
export type EffectOutcome = v.InferOutput<typeof effectOutcome>;

export const unexpectedEffect = group('UnexpectedEffect', {
  text: text({ nl: 'onverwacht effect', en: 'unexpected effect' }, 1000),
  wish: choice('EffectWish', { nl: 'gewenst of niet', en: 'wanted or not' }, wishes),
});
export type UnexpectedEffect = v.InferOutput<typeof unexpectedEffect>;

/** Hoped when more effects came true, or partly, than not; null when no effect says either. */
export function outcomeFrom(effects: readonly EffectOutcome[]): DecisionOutcome | null {
  const results = effects.map(({ result }) => result);
  const came = results.filter((result) => result === 'came-true' || result === 'partly').length;
  const not = results.filter((result) => result === 'no-change' || result === 'opposite').length;
  if (came + not === 0) return null;
  return came > not ? 'hoped' : 'not-hoped';
}

/** What quality and outcome together teach; never a rank, never about a person. */
export const reviewLessons = {
  careful: {
    hoped: { nl: 'Zo willen we vaker beslissen', en: 'We want to decide like this more often' },
    'not-hoped': { nl: 'Goed besloten, het liep anders', en: 'Well decided, it went otherwise' },
  },
  'less-careful': {
    hoped: { nl: 'We hadden geluk', en: 'We were lucky' },
    'not-hoped': { nl: 'Hier valt veel te leren', en: 'Much to learn here' },
  },
} as const satisfies Record<DecisionQuality, Record<DecisionOutcome, Text>>;
