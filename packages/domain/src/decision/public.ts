export {
  type DecisionOption,
  type Dissent,
  decisionPrompts,
  doNothing,
  type ExpectedEffect,
  effectSize,
  howDecided,
  reversibility,
} from './fields.ts';
export { passedOverFor } from './passed-over.ts';
export * from './review/public.ts';
export * from './state.ts';
export { defaultReviewOn } from './taking.ts';
