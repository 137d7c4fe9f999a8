import * as v from 'valibot';
import { added } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand, mustNotBeAhead, mustNotPrecede } from '../command/command.ts';
import { defineEvent, happened } from '../event/event-type.ts';
import { check } from '../field/check.ts';
import { date, key, optional, text } from '../field/field.ts';
import { partnersOf, sideOfPartner } from '../partners/side-of.ts';
import { Refusal } from '../refusal/refusal.ts';
import { about, decisionIn, mustFollow, withDecision } from './change.ts';
import { decisionKey, dissentSchema } from './fields.ts';
import type { Decision } from './state.ts';

const takingEntries = {
  choice: key(60),
  rationale: text({ nl: 'waarom', en: 'rationale' }),
  decidedOn: date({ nl: 'besloten op', en: 'decided on' }),
  reviewOn: date({ nl: 'terugkijken op', en: 'review on' }),
};

export const DecisionDissentRecorded = defineEvent('DecisionDissentRecorded', {
  describes: 'Somebody saw a decision differently; nobody else can change these words.',
  schema: v.object({ decisionId: decisionKey, ...dissentSchema.entries }),
  lane: 'decisions',
  sentence: ({ decisionId }, state) => about(state, decisionId, 'Een ander geluid bij {}.', 'Dissent on {}.'),
  evolve: (state, { decisionId, ...dissent }, event) =>
    withDecision(state, decisionId, (decision) => ({
      dissent: added(decision.dissent, { ...dissent, on: event.occurredOn }),
    })),
});

export const DecisionTaken = defineEvent('DecisionTaken', {
  describes: 'A decision was taken; its context, options, reasons and expectations are frozen from here.',
  schema: v.object({ decisionId: decisionKey, ...takingEntries }),
  lane: 'decisions',
  sentence: ({ decisionId }, state) => about(state, decisionId, 'Besloten: {}.', 'Decided: {}.'),
  blocks: () => [],
  evolve: (state, { decisionId, ...taken }) =>
    withDecision(state, decisionId, () => ({ ...taken, state: 'taken' })),
});

export const DecisionReviewRescheduled = defineEvent('DecisionReviewRescheduled', {
  describes: 'The day to look back on a decision moved.',
  schema: v.object({
    decisionId: decisionKey,
    reviewOn: takingEntries.reviewOn,
    reason: text({ nl: 'waarom', en: 'why' }, 1000),
  }),
  sentence: ({ decisionId }, state) =>
    about(state, decisionId, 'Het terugkijken op {} is verzet.', 'Looking back on {} was moved.'),
  evolve: (state, data) => withDecision(state, data.decisionId, () => ({ reviewOn: data.reviewOn })),
});

export const recordDissent = defineCommand('recordDissent', {
  describes:
    'Records that you see a proposed or taken decision differently; in the name of a partner or side only when you sit there.',
  input: DecisionDissentRecorded.schema,
  may: 'decision:record',
  decide: (state, input, { actor, occurredOn }) => {
    mustNotPrecede(occurredOn, decisionIn(state, input.decisionId, ['proposed', 'taken']).wordsOn);
    mustSpeakForOwn(state, input, actor);
    return [happened(DecisionDissentRecorded, input)];
  },
});

type Voice = { partner?: string | undefined; side?: string | undefined };

/** @throws Refusal NOT_ALLOWED for a partner or a side that the person does not sit for. */
function mustSpeakForOwn(state: Collaboration, { partner, side }: Voice, actor: string): void {
  const own = partnersOf(state, actor);
  if (partner && !own.includes(partner)) throw notYourVoice('partner');
  if (side && !own.some((id) => sideOfPartner(state, id) === side)) throw notYourVoice('side');
}

const notYourVoice = (field: 'partner' | 'side') =>
  new Refusal(
    'NOT_ALLOWED',
    {
      nl: 'Hier spreek je alleen voor wie je aan tafel zit. Laat dit leeg, of vraag die ander het zelf te schrijven.',
      en: 'Here you speak only for whom you sit at the table. Leave this empty, or ask the other to write it.',
    },
    field,
  );

/** The day to look back unless the team chooses another: the latest day an effect was expected by. */
export const defaultReviewOn = (decision: Decision): string | null =>
  decision.expectedEffects
    .map((effect) => effect.byDate)
    .toSorted()
    .at(-1) ?? null;

/** Who notes afterwards what was decided has noted the words before it: on the clock of happening a decision comes after those. */
const atLeast = (wordsOn: string, decidedOn: string): string => (decidedOn < wordsOn ? wordsOn : decidedOn);

export const takeDecision = defineCommand('takeDecision', {
  describes: 'Takes a proposed decision: which option, why, and when to look back.',
  input: v.object({
    decisionId: decisionKey,
    choice: takingEntries.choice,
    rationale: takingEntries.rationale,
    decidedOn: optional(takingEntries.decidedOn),
    reviewOn: optional(takingEntries.reviewOn),
  }),
  may: 'decision:take',
  decide: (state, input, context) => {
    const decision = decisionIn(state, input.decisionId, ['proposed']);
    if (!decision.options.some((option) => option.id === input.choice))
      throw new Refusal(
        'INVALID',
        { nl: 'Kies een van de opties.', en: 'Choose one of the options.' },
        'choice',
      );
    const decidedOn = input.decidedOn ?? context.occurredOn;
    mustNotBeAhead(decidedOn, context.today, 'decidedOn');
    const reviewOn = check(takingEntries.reviewOn, input.reviewOn ?? defaultReviewOn(decision));
    if (reviewOn < decidedOn)
      throw new Refusal(
        'INVALID',
        { nl: 'Terugkijken kan niet vóór het besluit.', en: 'Looking back cannot come before the decision.' },
        'reviewOn',
      );
    return [
      happened(
        DecisionTaken,
        { ...input, decidedOn, reviewOn },
        { occurredOn: atLeast(decision.wordsOn, decidedOn) },
      ),
    ];
  },
});

export const rescheduleDecisionReview = defineCommand('rescheduleDecisionReview', {
  describes: 'Moves the day to look back on a decision, with a reason.',
  input: DecisionReviewRescheduled.schema,
  may: 'decision:record',
  decide: (state, input, { occurredOn }) => {
    const decision = decisionIn(state, input.decisionId, ['taken']);
    mustFollow(occurredOn, decision);
    return decision.reviewOn === input.reviewOn ? [] : [happened(DecisionReviewRescheduled, input)];
  },
});

export const taking = {
  events: { DecisionDissentRecorded, DecisionTaken, DecisionReviewRescheduled },
  commands: { recordDissent, takeDecision, rescheduleDecisionReview },
};
