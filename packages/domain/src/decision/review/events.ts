import * as v from 'valibot';
import { defineEvent } from '../../event/event-type.ts';
import { upcastFrom } from '../../event/upcast.ts';
import { choice, list, optional, text } from '../../field/field.ts';
import { about, withDecision } from '../change.ts';
import { decisionKey } from '../fields.ts';
import { effectOutcome, outcomes, unexpectedEffect } from './outcome.ts';
import { qualities, qualityAnswers } from './quality.ts';
import { noReview } from './state.ts';

const only = v.object({ decisionId: decisionKey });

export const DecisionReviewStarted = defineEvent('DecisionReviewStarted', {
  describes: 'The team began to look back on a decision, with the outcome still covered.',
  schema: only,
  lane: 'decisions',
  sentence: ({ decisionId }, state) =>
    about(state, decisionId, 'Het terugkijken op {} begint.', 'Looking back on {} begins.'),
  evolve: (state, data, event) =>
    withDecision(state, data.decisionId, () => ({
      state: 'in-review',
      review: { ...noReview, startedOn: event.occurredOn },
    })),
});

const judged = {
  decisionId: decisionKey,
  quality: choice('DecisionQuality', { nl: 'kwaliteit', en: 'quality' }, qualities),
};

export const DecisionQualityJudged = defineEvent('DecisionQualityJudged', {
  describes: 'The quality of a decision was judged on what was known then; this opens its outcome.',
  version: 2,
  upcasts: { 1: upcastFrom(v.object(judged), (data) => data) },
  schema: v.object({ ...judged, answers: optional(qualityAnswers) }),
  sentence: ({ decisionId, quality }, state) =>
    quality === 'careful'
      ? about(state, decisionId, '{} was zorgvuldig besloten.', '{} was decided carefully.')
      : about(state, decisionId, '{} was minder zorgvuldig besloten.', '{} was decided less carefully.'),
  evolve: (state, { decisionId, quality, answers = null }, event) =>
    withDecision(state, decisionId, ({ review }) => ({
      review: { ...review, quality, answers, judgedOn: event.occurredOn },
    })),
});

export const outcomeEntries = {
  beyondUs: optional(
    text({ nl: 'wat hielp of hinderde buiten ons om', en: 'what helped or hindered beyond us' }, 2000),
  ),
  reason: optional(
    text({ nl: 'waarom anders dan de effecten zeggen', en: 'why otherwise than the effects say' }, 2000),
  ),
  effects: list({ nl: 'wat kwam er van de verwachtingen', en: 'what came of it' }, effectOutcome, 0, 8),
  unexpected: list({ nl: 'onverwachte effecten', en: 'unexpected effects' }, unexpectedEffect, 0, 8),
};
const recorded = {
  decisionId: decisionKey,
  outcome: choice('DecisionOutcome', { nl: 'uitkomst', en: 'outcome' }, outcomes),
  beyondUs: outcomeEntries.beyondUs,
};

export const DecisionOutcomeRecorded = defineEvent('DecisionOutcomeRecorded', {
  describes: 'What came of a decision was recorded, after its quality was judged.',
  version: 2,
  upcasts: { 1: upcastFrom(v.object(recorded), (data) => ({ ...data, effects: [], unexpected: [] })) },
  schema: v.object({ ...recorded, ...outcomeEntries }),
  sentence: ({ decisionId, outcome }, state) =>
    outcome === 'hoped'
      ? about(state, decisionId, '{} liep zoals gehoopt.', '{} went as hoped.')
      : about(state, decisionId, '{} liep anders dan gehoopt.', '{} went otherwise than hoped.'),
  evolve: (state, { decisionId, outcome, effects, unexpected, beyondUs = null, reason = null }, event) =>
    withDecision(state, decisionId, ({ review }) => ({
      review: { ...review, outcome, effects, unexpected, beyondUs, reason, outcomeOn: event.occurredOn },
    })),
});

export const DecisionReviewed = defineEvent('DecisionReviewed', {
  describes: 'The look back on a decision was completed.',
  schema: only,
  lane: 'decisions',
  sentence: ({ decisionId }, state) => about(state, decisionId, 'Teruggekeken op {}.', 'Looked back on {}.'),
  evolve: (state, data, event) =>
    withDecision(state, data.decisionId, ({ review }) => ({
      state: 'reviewed',
      review: { ...review, reviewedOn: event.occurredOn },
    })),
});

export const reviewEvents = {
  DecisionReviewStarted,
  DecisionQualityJudged,
  DecisionOutcomeRecorded,
  DecisionReviewed,
};
