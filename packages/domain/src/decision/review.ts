import * as v from 'valibot';
import { defineEvent } from '../event/event-type.ts';
import { choice, optional, text } from '../field/field.ts';
import { about, withDecision } from './change.ts';
import { decisionKey } from './fields.ts';

const qualities = {
  careful: { nl: 'zorgvuldig', en: 'careful' },
  'less-careful': { nl: 'minder zorgvuldig', en: 'less careful' },
} as const;
const outcomes = {
  hoped: { nl: 'zoals gehoopt', en: 'hoped' },
  'not-hoped': { nl: 'anders dan gehoopt', en: 'not hoped' },
} as const;
const only = v.object({ decisionId: decisionKey });

export const DecisionReviewStarted = defineEvent('DecisionReviewStarted', {
  describes: 'The team began to look back on a decision, with the outcome still covered.',
  schema: only,
  lane: 'decisions',
  sentence: ({ decisionId }, state) =>
    about(state, decisionId, 'Het terugkijken op {} begint.', 'Looking back on {} begins.'),
  evolve: (state, data) => withDecision(state, data.decisionId, () => ({ state: 'in-review' })),
});

export const DecisionQualityJudged = defineEvent('DecisionQualityJudged', {
  describes: 'The quality of a decision was judged on what was known then; this opens its outcome.',
  schema: v.object({
    decisionId: decisionKey,
    quality: choice('DecisionQuality', { nl: 'kwaliteit', en: 'quality' }, qualities),
  }),
  sentence: ({ decisionId, quality }, state) =>
    about(
      state,
      decisionId,
      `{} was ${qualities[quality].nl} besloten.`,
      `{} was decided with care: ${qualities[quality].en}.`,
    ),
  evolve: (state, data) =>
    withDecision(state, data.decisionId, ({ review }) => ({ review: { ...review, quality: data.quality } })),
});

export const DecisionOutcomeRecorded = defineEvent('DecisionOutcomeRecorded', {
  describes: 'What came of a decision was recorded, after its quality was judged.',
  schema: v.object({
    decisionId: decisionKey,
    outcome: choice('DecisionOutcome', { nl: 'uitkomst', en: 'outcome' }, outcomes),
    beyondUs: optional(
      text({ nl: 'wat hielp of hinderde buiten ons om', en: 'what helped or hindered beyond us' }, 2000),
    ),
  }),
  sentence: ({ decisionId, outcome }, state) =>
    about(state, decisionId, `{} liep ${outcomes[outcome].nl}.`, `{} went: ${outcomes[outcome].en}.`),
  evolve: (state, data) =>
    withDecision(state, data.decisionId, ({ review }) => ({ review: { ...review, outcome: data.outcome } })),
});

export const DecisionReviewed = defineEvent('DecisionReviewed', {
  describes: 'The look back on a decision was completed.',
  schema: only,
  lane: 'decisions',
  sentence: ({ decisionId }, state) => about(state, decisionId, 'Teruggekeken op {}.', 'Looked back on {}.'),
  evolve: (state, data) => withDecision(state, data.decisionId, () => ({ state: 'reviewed' })),
});

/** The events of a look back; the commands that lead to them follow with the review in two steps. */
export const review = {
  events: { DecisionReviewStarted, DecisionQualityJudged, DecisionOutcomeRecorded, DecisionReviewed },
  commands: {},
};
