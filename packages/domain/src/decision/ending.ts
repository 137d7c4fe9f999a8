import * as v from 'valibot';
import { defineCommand } from '../command/command.ts';
import { defineEvent, happened } from '../event/event-type.ts';
import { optional, text } from '../field/field.ts';
import { linked } from '../links/links.ts';
import { Refusal } from '../refusal/refusal.ts';
import { about, asNarrowAs, decisionIn, mustFollow, titleOf, withDecision } from './change.ts';
import { decisionKey } from './fields.ts';

const why = text({ nl: 'waarom', en: 'why' }, 2000);

export const DecisionSuperseded = defineEvent('DecisionSuperseded', {
  describes: 'A newer decision took the place of this one: we know better, or things changed.',
  schema: v.object({
    decisionId: decisionKey,
    by: decisionKey,
    keeps: optional(text({ nl: 'wat blijft', en: 'what it keeps' }, 2000)),
    asWritten: optional(text({ nl: 'zoals geschreven', en: 'as written' }, 1000)),
  }),
  lane: 'decisions',
  sentence: ({ decisionId, by }, state) =>
    about(
      state,
      decisionId,
      `{} is vervangen door “${titleOf(state, by)}”.`,
      `{} was superseded by “${titleOf(state, by)}”.`,
    ),
  evolve: (state, data, event) => {
    const ended = withDecision(state, data.decisionId, (decision) => ({
      state: 'superseded',
      ending: decision.ending ?? {
        on: event.occurredOn,
        why: data.keeps ?? null,
        undone: null,
        cannotBeUndone: null,
      },
    }));
    return linked(ended, data.by, data.decisionId, 'supersedes', data.asWritten ?? null, event);
  },
});

export const DecisionReversed = defineEvent('DecisionReversed', {
  describes: 'The collaboration went back on a decision: why, what is undone and what cannot be.',
  schema: v.object({
    decisionId: decisionKey,
    why,
    undone: optional(text({ nl: 'wat wordt teruggedraaid', en: 'what is undone' }, 2000)),
    cannotBeUndone: optional(text({ nl: 'wat niet terug kan', en: 'what cannot be undone' }, 2000)),
  }),
  lane: 'decisions',
  sentence: ({ decisionId }, state) => about(state, decisionId, '{} is teruggedraaid.', '{} was reversed.'),
  evolve: (state, data, event) =>
    withDecision(state, data.decisionId, () => ({
      state: 'reversed',
      ending: {
        on: event.occurredOn,
        why: data.why,
        undone: data.undone ?? null,
        cannotBeUndone: data.cannotBeUndone ?? null,
      },
    })),
});

export const DecisionWithdrawn = defineEvent('DecisionWithdrawn', {
  describes: 'A draft or proposal was taken off the table before it was decided.',
  ends: () => true,
  schema: v.object({ decisionId: decisionKey, why: optional(why) }),
  lane: 'decisions',
  sentence: ({ decisionId }, state) => about(state, decisionId, '{} is ingetrokken.', '{} was withdrawn.'),
  evolve: (state, data, event) =>
    withDecision(state, data.decisionId, () => ({
      state: 'withdrawn',
      ending: { on: event.occurredOn, why: data.why ?? null, undone: null, cannotBeUndone: null },
    })),
});

export const supersedeDecision = defineCommand('supersedeDecision', {
  describes: 'Puts a newer decision in the place of an older one and says what it keeps.',
  input: v.object({
    decisionId: decisionKey,
    by: decisionKey,
    keeps: DecisionSuperseded.schema.entries.keeps,
  }),
  may: 'decision:take',
  decide: (state, input, { occurredOn }) => {
    mustFollow(occurredOn, decisionIn(state, input.decisionId, ['taken', 'reviewed']));
    mustFollow(occurredOn, decisionIn(state, input.by, ['taken', 'reviewed', 'in-review']));
    if (input.by === input.decisionId)
      throw new Refusal(
        'INVALID',
        { nl: 'Kies een andere beslissing.', en: 'Choose another decision.' },
        'by',
      );
    return [happened(DecisionSuperseded, input)];
  },
});

export const reverseDecision = defineCommand('reverseDecision', {
  describes: 'Goes back on a taken decision.',
  input: DecisionReversed.schema,
  may: 'decision:take',
  decide: (state, input, { occurredOn }) => {
    mustFollow(occurredOn, decisionIn(state, input.decisionId, ['taken', 'reviewed']));
    return [happened(DecisionReversed, input)];
  },
});

export const withdrawDecision = defineCommand('withdrawDecision', {
  describes: 'Takes a draft or proposal off the table.',
  input: DecisionWithdrawn.schema,
  may: 'decision:record',
  decide: (state, input, { occurredOn }) => {
    const decision = decisionIn(state, input.decisionId, ['drafted', 'proposed']);
    mustFollow(occurredOn, decision);
    return [happened(DecisionWithdrawn, input, asNarrowAs(decision))];
  },
});

export const ending = {
  events: { DecisionSuperseded, DecisionReversed, DecisionWithdrawn },
  commands: { supersedeDecision, reverseDecision, withdrawDecision },
};
