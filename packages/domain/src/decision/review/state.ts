import type { DecisionOutcome, EffectOutcome, UnexpectedEffect } from './outcome.ts';
import type { DecisionQuality, QualityAnswers } from './quality.ts';

/** The two steps of looking back: the quality first, the outcome only after it. Days are null until the step was taken. */
export interface DecisionReview {
  startedOn: string | null;
  judgedOn: string | null;
  quality: DecisionQuality | null;
  answers: QualityAnswers | null;
  outcomeOn: string | null;
  outcome: DecisionOutcome | null;
  /** What became of each expected effect, in their order. */
  effects: readonly EffectOutcome[];
  unexpected: readonly UnexpectedEffect[];
  /** Why the team says otherwise than its effects do. */
  reason: string | null;
  beyondUs: string | null;
  reviewedOn: string | null;
}

export const noReview: DecisionReview = {
  startedOn: null,
  judgedOn: null,
  quality: null,
  answers: null,
  outcomeOn: null,
  outcome: null,
  effects: [],
  unexpected: [],
  reason: null,
  beyondUs: null,
  reviewedOn: null,
};
