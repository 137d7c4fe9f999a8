export { asDecided, isCovered } from './curtain.ts';
export { type ObservedChange, observedChange } from './observed.ts';
export {
  type DecisionOutcome,
  effectResults,
  outcomeFrom,
  outcomes,
  reviewLessons,
  wishes,
} from './outcome.ts';
export {
  type DecisionQuality,
  qualities,
  qualityQuestionIds,
  qualityQuestions,
  reviewAnswers,
} from './quality.ts';
export { type ReviewStage, reviewStage, reviewStages } from './stage.ts';
export { type DecisionReview, noReview } from './state.ts';
