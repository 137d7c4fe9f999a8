import {
  type Collaboration,
  type Decision,
  isCovered,
  observedChange,
  reviewLessons,
  reviewStage,
} from '@samenspel/domain';

/** What the page of a decision shows of looking back on it. */
export function reviewView(state: Collaboration, decision: Decision, today: string) {
  const { review, expectedEffects, decidedOn, reviewOn } = decision;
  const covered = isCovered(decision);
  return {
    ...review,
    stage: reviewStage(decision),
    /** The day that was agreed for it, and whether it has come. */
    reviewOn,
    isDue: reviewOn !== null && reviewOn <= today,
    covered,
    /** Each expectation as it was written, with what the pictures say and what the team says. */
    effects: expectedEffects.map((expected, index) => ({
      expected,
      observed: covered ? null : observedChange(state, expected, decidedOn),
      result: review.effects[index]?.result ?? null,
    })),
    lesson: review.quality && review.outcome ? reviewLessons[review.quality][review.outcome] : null,
  };
}

export type ReviewView = ReturnType<typeof reviewView>;
