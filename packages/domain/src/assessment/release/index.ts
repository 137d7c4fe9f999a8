export type { Answer, AnswerMode, SidedAnswer } from './answer.ts';
export { type AnswersBandId, answersBandIds } from './answers-band.ts';
export { type AudienceBlock, audienceBlockSchema, forAudience } from './audience.ts';
export type { Bar } from './bars.ts';
export { type Comparison, comparePublished } from './comparison.ts';
export {
  levelRangeSchema,
  methodVersion,
  type PublishedBlock,
  publishedBlockSchema,
  shownIds,
} from './published-block.ts';
export { type ClosedBlock, release } from './release.ts';
export {
  figuresFrom,
  largestThreshold,
  maySplitBySide,
  smallestThreshold,
  thresholdFor,
} from './threshold.ts';
