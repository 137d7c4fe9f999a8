import * as v from 'valibot';
import { blockField, blockNames } from '../blocks/field.ts';
import { defineEvent } from '../event/event-type.ts';
import { choice, line, list, namesIn, optional, text, toggle } from '../field/field.ts';
import { conclusionKinds, phases, type Text } from '../frame/index.ts';
import { added } from './put.ts';

export const descriptionEntries = {
  name: line({ nl: 'naam', en: 'name' }, 120),
  issue: line({ nl: 'vraagstuk', en: 'issue' }),
  summary: optional(text({ nl: 'in het kort', en: 'in short' }, 2000)),
};

const startEntries = {
  ...descriptionEntries,
  portfolio: optional(line({ nl: 'portfolio', en: 'portfolio' }, 120)),
  isFictional: optional(toggle({ nl: 'verzonnen voorbeeld', en: 'invented example' })),
};

export const phaseField = choice('PhaseId', { nl: 'fase', en: 'phase' }, namesIn(phases));
export const reasonField = text({ nl: 'waarom', en: 'why' }, 1000);

const names = (ids: readonly (keyof typeof blockNames)[], language: keyof Text) =>
  ids.map((id) => blockNames[id][language]).join(', ');

export const CollaborationStarted = defineEvent('CollaborationStarted', {
  describes: 'A collaboration began; it enters the phase of exploring.',
  schema: v.object(startEntries),
  lane: 'course',
  sentence: (data) => ({ nl: `${data.name} gaat van start.`, en: `${data.name} starts.` }),
  evolve: (state, data, event) => ({
    ...state,
    started: true,
    startedOn: event.occurredOn,
    name: data.name,
    issue: data.issue,
    summary: data.summary ?? '',
    portfolio: data.portfolio ?? null,
    isFictional: data.isFictional ?? false,
    language: event.language,
    phases: added(state.phases, { phase: 'exploring', enteredOn: event.occurredOn, reason: null }),
  }),
});

export const CollaborationDescribed = defineEvent('CollaborationDescribed', {
  describes: 'The name, the issue or the summary of the collaboration was put in new words.',
  schema: v.object(descriptionEntries),
  sentence: () => ({ nl: 'De omschrijving is vernieuwd.', en: 'The description was renewed.' }),
  evolve: (state, data) => ({
    ...state,
    name: data.name,
    issue: data.issue,
    summary: data.summary ?? '',
  }),
});

export const PhaseEntered = defineEvent('PhaseEntered', {
  describes: 'The collaboration moved to a phase, which may be one it has been in before.',
  schema: v.object({ phase: phaseField, reason: optional(reasonField) }),
  lane: 'course',
  sentence: ({ phase }) => ({
    nl: `Nieuwe fase: ${phases[phase].name.nl}.`,
    en: `New phase: ${phases[phase].name.en}.`,
  }),
  evolve: (state, data, event) => ({
    ...state,
    phases: added(state.phases, {
      phase: data.phase,
      enteredOn: event.occurredOn,
      reason: data.reason ?? null,
    }),
  }),
});

export const FocusBlocksChosen = defineEvent('FocusBlocksChosen', {
  describes: 'The team chose the blocks that deserve its attention for now, at most four.',
  schema: v.object({
    blocks: list({ nl: 'bouwstenen', en: 'blocks' }, blockField({ nl: 'bouwsteen', en: 'block' }), 0, 4),
  }),
  lane: 'course',
  blocks: (data) => data.blocks,
  sentence: ({ blocks }) => ({
    nl: blocks.length > 0 ? `Aandacht voor: ${names(blocks, 'nl')}.` : 'Geen bouwstenen met extra aandacht.',
    en: blocks.length > 0 ? `Attention for: ${names(blocks, 'en')}.` : 'No blocks with extra attention.',
  }),
  evolve: (state, data) => ({ ...state, focusBlocks: data.blocks }),
});

export const CollaborationPaused = defineEvent('CollaborationPaused', {
  describes: 'The collaboration paused; the phase stays what it is.',
  schema: v.object({ reason: optional(reasonField) }),
  lane: 'course',
  sentence: () => ({ nl: 'De samenwerking pauzeert.', en: 'The collaboration pauses.' }),
  evolve: (state) => ({ ...state, status: 'paused' }),
});

export const CollaborationResumed = defineEvent('CollaborationResumed', {
  describes: 'The collaboration went on after a pause.',
  schema: v.object({ reason: optional(reasonField) }),
  lane: 'course',
  sentence: () => ({ nl: 'De samenwerking gaat verder.', en: 'The collaboration goes on.' }),
  evolve: (state) => ({ ...state, status: 'active' }),
});

export const conclusionEntries = {
  kind: choice('ConclusionKind', { nl: 'soort afronding', en: 'kind of ending' }, conclusionKinds),
  farewell: optional(text({ nl: 'afscheid', en: 'farewell' }, 2000)),
};

export const CollaborationConcluded = defineEvent('CollaborationConcluded', {
  describes: 'The collaboration ended; stopping counts as much as embedding.',
  ends: () => true,
  schema: v.object(conclusionEntries),
  lane: 'course',
  sentence: ({ kind }) => ({
    nl: `De samenwerking is afgerond: ${conclusionKinds[kind].nl}.`,
    en: `The collaboration is concluded: ${conclusionKinds[kind].en}.`,
  }),
  evolve: (state, data, event) => ({
    ...state,
    status: 'concluded',
    conclusion: { kind: data.kind, on: event.occurredOn, farewell: data.farewell ?? null },
    phases: added(state.phases, { phase: 'concluded', enteredOn: event.occurredOn, reason: null }),
  }),
});

export const collaborationEvents = {
  CollaborationStarted,
  CollaborationDescribed,
  PhaseEntered,
  FocusBlocksChosen,
  CollaborationPaused,
  CollaborationResumed,
  CollaborationConcluded,
};
