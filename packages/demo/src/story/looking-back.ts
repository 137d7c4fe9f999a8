import { stepOf } from './course.ts';
import type { DatedStep } from './step.ts';
import type { DecisionStory, LookingBackStory, Occurrence, Story } from './story.ts';

/** The looks back on the decisions of a story, each in one meeting: quality first, then the outcome. */
export const lookingBackOf = (story: Story): DatedStep[] =>
  story.decisions
    .flatMap((decision) =>
      decision.lookedBack ? meeting(story.facilitator, decision, decision.lookedBack) : [],
    )
    .map((occurrence) => stepOf(story, occurrence));

/** That a team looked back is for whoever sees the decision; what it found stays in the team. */
function meeting(
  by: string,
  { id: decisionId, visibility, expectedEffects }: DecisionStory,
  { on, answers, results, ...found }: LookingBackStory,
): Occurrence[] {
  const effects = expectedEffects.map(({ blockId }, index) => ({
    blockId,
    result: results[index] ?? ('cannot-tell' as const),
  }));
  const only = { decisionId };
  return [
    { on, by, visibility, name: 'startDecisionReview', input: only },
    { on, by, visibility: 'team', name: 'judgeDecisionQuality', input: { decisionId, answers } },
    { on, by, visibility: 'team', name: 'recordDecisionOutcome', input: { decisionId, effects, ...found } },
    { on, by, visibility, name: 'finishDecisionReview', input: only },
  ];
}
