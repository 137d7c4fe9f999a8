import * as v from 'valibot';
import { defineCommand, mustNotPrecede } from '../../command/command.ts';
import { happened } from '../../event/event-type.ts';
import { choice, optional } from '../../field/field.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { decisionNamed, mustFollow } from '../change.ts';
import { decisionKey } from '../fields.ts';
import type { Decision } from '../state.ts';
import {
  DecisionOutcomeRecorded,
  DecisionQualityJudged,
  DecisionReviewed,
  DecisionReviewStarted,
  outcomeEntries,
} from './events.ts';
import { type DecisionOutcome, type EffectOutcome, outcomeFrom, outcomes } from './outcome.ts';
import { qualityAnswers, qualityOf } from './quality.ts';
import { mustBeAt } from './stage.ts';

const only = v.object({ decisionId: decisionKey });

export const startDecisionReview = defineCommand('startDecisionReview', {
  describes: 'Begins to look back on a decision that was taken; what came of it is covered from here.',
  input: only,
  may: 'decision:review',
  decide: (state, input, { occurredOn }) => {
    const decision = decisionNamed(state, input.decisionId);
    mustBeAt(decision, 'to-start', 'done');
    mustFollow(occurredOn, decision);
    return [happened(DecisionReviewStarted, input)];
  },
});

export const judgeDecisionQuality = defineCommand('judgeDecisionQuality', {
  describes:
    'Judges how a decision was taken, on what was known then. Once, and before its outcome is opened.',
  input: v.object({ decisionId: decisionKey, answers: qualityAnswers }),
  may: 'decision:review',
  decide: (state, { decisionId, answers }, { occurredOn }) => {
    const decision = decisionNamed(state, decisionId);
    mustBeAt(decision, 'to-judge');
    mustNotPrecede(occurredOn, decision.review.startedOn);
    return [happened(DecisionQualityJudged, { decisionId, quality: qualityOf(answers), answers })];
  },
});

export const recordDecisionOutcome = defineCommand('recordDecisionOutcome', {
  describes:
    'Records what came of a decision whose quality was judged. Without an outcome it follows from the effects; another one takes a reason.',
  input: v.object({
    decisionId: decisionKey,
    effects: optional(outcomeEntries.effects),
    unexpected: optional(outcomeEntries.unexpected),
    outcome: optional(choice('DecisionOutcome', { nl: 'uitkomst', en: 'outcome' }, outcomes)),
    reason: outcomeEntries.reason,
    beyondUs: outcomeEntries.beyondUs,
  }),
  may: 'decision:review',
  decide: (state, { effects = [], unexpected = [], ...input }, { occurredOn }) => {
    const decision = decisionNamed(state, input.decisionId);
    mustBeAt(decision, 'to-record', 'to-finish');
    mustNotPrecede(occurredOn, decision.review.judgedOn);
    mustAnswerEach(decision, effects);
    const outcome = confirmed(input.outcome, outcomeFrom(effects), input.reason);
    return [happened(DecisionOutcomeRecorded, { ...input, outcome, effects, unexpected })];
  },
});

function mustAnswerEach({ expectedEffects }: Decision, effects: readonly EffectOutcome[]): void {
  const blocks = (all: readonly { blockId: string }[]) => all.map(({ blockId }) => blockId).join();
  if (blocks(expectedEffects) === blocks(effects)) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Zeg van elke verwachting wat ervan kwam, in dezelfde volgorde.',
      en: 'Say of each expectation what came of it, in the same order.',
    },
    'effects',
  );
}

/** What the team says, or else what its effects say; a word of its own against them takes a reason. */
function confirmed(
  said: DecisionOutcome | undefined,
  followed: DecisionOutcome | null,
  reason: string | undefined,
): DecisionOutcome {
  const outcome = said ?? followed;
  if (outcome === null)
    throw new Refusal(
      'INVALID',
      {
        nl: 'De effecten zeggen nog niet hoe het liep. Kies zelf een uitkomst.',
        en: 'The effects do not say how it went. Choose an outcome yourselves.',
      },
      'outcome',
    );
  if (followed === null || outcome === followed || reason !== undefined) return outcome;
  throw new Refusal(
    'INVALID',
    {
      nl: 'De effecten wijzen de andere kant op. Zeg waarom jullie het anders zien.',
      en: 'The effects point the other way. Say why you see it otherwise.',
    },
    'reason',
  );
}

export const finishDecisionReview = defineCommand('finishDecisionReview', {
  describes: 'Completes a look back of which quality and outcome were recorded.',
  input: only,
  may: 'decision:review',
  decide: (state, input, { occurredOn }) => {
    const decision = decisionNamed(state, input.decisionId);
    mustBeAt(decision, 'to-finish');
    mustNotPrecede(occurredOn, decision.review.outcomeOn);
    return [happened(DecisionReviewed, input)];
  },
});

export const reviewCommands = {
  startDecisionReview,
  judgeDecisionQuality,
  recordDecisionOutcome,
  finishDecisionReview,
};
