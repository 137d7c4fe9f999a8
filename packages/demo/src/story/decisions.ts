import { stepOf } from './course.ts';
import type { DatedStep } from './step.ts';
import type { DecisionStory, Occurrence, Story } from './story.ts';

/** The decisions of a story, each from its draft to the day it was taken. */
export const decisionsOf = (story: Story): DatedStep[] =>
  story.decisions
    .flatMap((decision) => [
      draft(decision),
      proposal(decision),
      ...addedOptions(decision),
      taking(story, decision),
      ...dissent(decision),
    ])
    .map((occurrence) => stepOf(story, occurrence));

function draft({
  id,
  draftedOn,
  by,
  visibility,
  title,
  context,
  blocks,
  options,
}: DecisionStory): Occurrence {
  const input = { title, context, blocks, options };
  return { on: draftedOn, name: 'draftDecision', input, by, visibility, ids: [id] };
}

function proposal(decision: DecisionStory): Occurrence {
  const { id, proposedOn, by, visibility } = decision;
  const { assumptions, howDecided, involved, affected, expectedEffects, reversibility } = decision;
  const input = {
    decisionId: id,
    assumptions,
    howDecided,
    involved,
    affected,
    expectedEffects,
    reversibility,
  };
  return { on: proposedOn, name: 'proposeDecision', input, by, visibility };
}

const addedOptions = ({ id, visibility, addedOptions: options = [] }: DecisionStory): Occurrence[] =>
  options.map(({ on, by, ...option }) => ({
    on,
    name: 'addDecisionOption',
    input: { decisionId: id, ...option },
    by,
    visibility,
  }));

function taking({ facilitator }: Story, decision: DecisionStory): Occurrence {
  const { id, decidedOn, choice, rationale, reviewOn, visibility } = decision;
  const input = { decisionId: id, choice, rationale, ...(reviewOn ? { reviewOn } : {}) };
  return { on: decidedOn, name: 'takeDecision', input, by: facilitator, visibility };
}

/** Dissent stays in the team: those who speak up chose no wider audience. */
const dissent = ({ id, dissent: voices = [] }: DecisionStory): Occurrence[] =>
  voices.map(({ on, by, ...voice }) => ({
    on,
    name: 'recordDissent',
    input: { decisionId: id, ...voice },
    by,
    visibility: 'team',
  }));
