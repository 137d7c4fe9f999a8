import type { Text } from '../../frame/text.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../state.ts';

/** Where a decision is in looking back, and what can be done there. */
export const reviewStages = {
  'too-soon': {
    nl: 'Dit besluit is nog niet genomen. Terugkijken kan daarna.',
    en: 'This decision was not taken yet. Looking back is possible after that.',
  },
  'to-start': {
    nl: 'Het terugkijken is nog niet begonnen. Begin er eerst mee.',
    en: 'Looking back has not begun. Start it first.',
  },
  'to-judge': {
    nl: 'Beoordeel nu eerst hoe er is besloten. De uitkomst blijft tot dan achter het gordijn.',
    en: 'Judge first how it was decided. The outcome stays behind the curtain until then.',
  },
  'to-record': {
    nl: 'Hoe er is besloten, is beoordeeld en blijft zo staan. Leg nu vast wat ervan kwam.',
    en: 'How it was decided has been judged and stays so. Now record what came of it.',
  },
  'to-finish': {
    nl: 'Kwaliteit en uitkomst zijn vastgelegd. Rond het terugkijken af, of verbeter de uitkomst.',
    en: 'Quality and outcome were recorded. Complete the look back, or correct the outcome.',
  },
  done: {
    nl: 'Het terugkijken is afgerond. Begin opnieuw als er meer te leren valt.',
    en: 'The look back was completed. Start again when there is more to learn.',
  },
  ended: {
    nl: 'Dit besluit geldt niet meer. Kijk terug op een besluit dat nog staat.',
    en: 'This decision no longer holds. Look back on one that still stands.',
  },
} as const satisfies Record<string, Text>;
export type ReviewStage = keyof typeof reviewStages;

export function reviewStage({ state, review }: Pick<Decision, 'state' | 'review'>): ReviewStage {
  if (state === 'drafted' || state === 'proposed') return 'too-soon';
  if (state === 'taken') return 'to-start';
  if (state === 'reviewed') return 'done';
  if (state !== 'in-review') return 'ended';
  if (review.quality === null) return 'to-judge';
  return review.outcome === null ? 'to-record' : 'to-finish';
}

/** @throws Refusal WRONG_STATE, saying what can be done instead. */
export function mustBeAt(decision: Decision, ...stages: readonly ReviewStage[]): void {
  const stage = reviewStage(decision);
  if (!stages.includes(stage)) throw new Refusal('WRONG_STATE', reviewStages[stage], 'decisionId');
}
