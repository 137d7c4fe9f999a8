import type { Decision } from '../state.ts';
import { reviewStage } from './stage.ts';
import { noReview } from './state.ts';

/** Whether what came of a decision is covered: its quality is being judged and nobody should know the ending. */
export const isCovered = (decision: Decision): boolean => reviewStage(decision) === 'to-judge';

/** The decision as it stood on the day it was taken, without what came after it. */
export const asDecided = (decision: Decision): Decision => ({
  ...decision,
  dissent: decision.dissent.filter(({ on }) => decision.decidedOn === null || on <= decision.decidedOn),
  ending: null,
  review: { ...noReview, startedOn: decision.review.startedOn },
});
