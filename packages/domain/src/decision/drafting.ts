import * as v from 'valibot';
import { added, put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand, mustNotPrecede } from '../command/command.ts';
import { defineEvent, happened } from '../event/event-type.ts';
import { check } from '../field/check.ts';
import { key, optional } from '../field/field.ts';
import { seats, sides } from '../frame/index.ts';
import { mustPointAtSomething } from '../records/rules.ts';
import { Refusal } from '../refusal/refusal.ts';
import { isWider, mustBeOwnWords, narrower } from '../sharing/own-words.ts';
import { about, asNarrowAs, decisionIn, withDecision } from './change.ts';
import { decisionEntries, decisionKey, doNothing, draftEntries, optionSchema } from './fields.ts';
import { freeIds, numbered } from './option-ids.ts';
import { type Decision, emptyDecision } from './state.ts';

const draft = v.object(draftEntries);
type Draft = v.InferOutput<typeof draft>;

const drafted = (data: Draft): Partial<Decision> => ({
  title: data.title,
  context: data.context,
  blocks: data.blocks,
  options: data.options ?? [],
  assumptions: data.assumptions ?? [],
  howDecided: data.howDecided ?? null,
  involved: data.involved ?? [],
  affected: data.affected ?? [],
  expectedEffects: data.expectedEffects ?? [],
  reversibility: data.reversibility ?? null,
});

/** @throws Refusal NOT_FOUND for what is no partner, side, kind of seat or person here: names of people stand nowhere. */
function mustBeKnown(state: Collaboration, involved: readonly string[] = []): void {
  const isKnown = (id: string) =>
    [state.partners, state.seats, sides, seats].some((all) => Object.hasOwn(all, id));
  if (involved.every(isKnown)) return;
  throw new Refusal(
    'NOT_FOUND',
    { nl: 'Kies wie hier aan tafel zit.', en: 'Choose who sits at the table here.' },
    'involved',
  );
}

export const DecisionDrafted = defineEvent('DecisionDrafted', {
  describes: 'A decision was drafted: what made a choice necessary, and what is on the table.',
  schema: v.object({ decisionId: key(100), ...draftEntries }),
  personal: true,
  blocks: (data) => data.blocks,
  sentence: ({ title }) => ({
    nl: `Concept voor een besluit: “${title}”.`,
    en: `Draft decision: “${title}”.`,
  }),
  evolve: (state, data, event) => ({
    ...state,
    decisions: put(state.decisions, data.decisionId, {
      ...emptyDecision(data.decisionId, event),
      ...drafted(data),
      visibility: event.visibility,
      writers: [event.actor],
    }),
  }),
});

export const DecisionProposed = defineEvent('DecisionProposed', {
  describes: 'A decision was put before those involved, with at least two options and one expectation.',
  schema: v.object({ decisionId: decisionKey, ...decisionEntries }),
  lane: 'decisions',
  blocks: (data) => data.blocks,
  sentence: ({ title }) => ({ nl: `Voorgelegd: “${title}”.`, en: `Proposed: “${title}”.` }),
  evolve: (state, data, event) => ({
    ...state,
    decisions: put(state.decisions, data.decisionId, {
      ...(state.decisions[data.decisionId] ?? emptyDecision(data.decisionId, event)),
      ...drafted(data),
      state: 'proposed',
      wordsOn: event.occurredOn,
      visibility: event.visibility,
    }),
  }),
});

export const DecisionOptionAdded = defineEvent('DecisionOptionAdded', {
  describes: 'An option was added to a decision that was not taken yet.',
  schema: v.object({ decisionId: decisionKey, option: optionSchema }),
  sentence: ({ decisionId, option }, state) =>
    about(state, decisionId, `Nieuwe optie bij {}: ${option.title}.`, `New option for {}: ${option.title}.`),
  evolve: (state, data, event) =>
    withDecision(state, data.decisionId, (decision) => ({
      options: added(decision.options, data.option),
      visibility: narrower(decision.visibility, event.visibility),
      writers: added(decision.writers, event.actor),
      wordsOn: event.occurredOn,
    })),
});

export const draftDecision = defineCommand('draftDecision', {
  describes: 'Drafts a decision. A title, the situation and a block are enough to begin with.',
  input: draft,
  may: 'decision:record',
  decide: (state, input, { newId, actor }) => {
    mustPointAtSomething(state, draftEntries, input, actor);
    mustBeKnown(state, input.involved);
    const options = input.options ? { options: numbered(input.options) } : {};
    return [happened(DecisionDrafted, { ...input, ...options, decisionId: newId() })];
  },
});

const complete = v.object({
  ...decisionEntries,
  options: v.pipe(v.array(optionSchema), v.minLength(2)),
  expectedEffects: v.pipe(decisionEntries.expectedEffects, v.minLength(1)),
  involved: v.pipe(decisionEntries.involved, v.minLength(1)),
});

export const proposeDecision = defineCommand('proposeDecision', {
  describes: 'Puts a drafted decision before those involved; fields given here replace those of the draft.',
  input: v.object({ decisionId: decisionKey, ...v.partial(draft).entries }),
  may: 'decision:record',
  decide: (state, { decisionId, ...given }, { actor, occurredOn }) => {
    const decision = decisionIn(state, decisionId, ['drafted']);
    mustNotPrecede(occurredOn, decision.wordsOn);
    if (isWider(decision.visibility, 'team')) mustBeOwnWords(decision.writers, actor);
    mustPointAtSomething(state, draftEntries, given, actor);
    mustBeKnown(state, given.involved);
    const { title, context, blocks, options, assumptions, howDecided, involved } = decision;
    const { affected, expectedEffects, reversibility } = decision;
    const known = {
      title,
      context,
      blocks,
      options,
      assumptions,
      howDecided,
      involved,
      affected,
      expectedEffects,
      reversibility,
    };
    const whole = check(complete, {
      ...known,
      ...given,
      options: numbered(given.options ?? options, options),
    });
    return [happened(DecisionProposed, { decisionId, ...whole })];
  },
});

export const addDecisionOption = defineCommand('addDecisionOption', {
  describes: 'Adds an option to a decision that was not taken yet; “do nothing” is always a fair one.',
  input: v.object({
    decisionId: decisionKey,
    title: optional(optionSchema.entries.title),
    for: optionSchema.entries.for,
    against: optionSchema.entries.against,
  }),
  may: 'decision:record',
  decide: (state, { decisionId, title, ...reasons }, { occurredOn }) => {
    const decision = decisionIn(state, decisionId, ['drafted', 'proposed']);
    mustNotPrecede(occurredOn, decision.wordsOn);
    const name = title ?? doNothing[state.language];
    if (decision.options.some((option) => option.title === name))
      throw new Refusal(
        'ALREADY_DONE',
        { nl: 'Deze optie staat er al.', en: 'This option is there already.' },
        'title',
      );
    const id = freeIds(decision.options.flatMap((option) => option.id ?? []))();
    const option = { id, title: name, ...reasons };
    return [happened(DecisionOptionAdded, { decisionId, option }, asNarrowAs(decision))];
  },
});

export const drafting = {
  events: { DecisionDrafted, DecisionProposed, DecisionOptionAdded },
  commands: { draftDecision, proposeDecision, addDecisionOption },
};
