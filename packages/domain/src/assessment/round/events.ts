import * as v from 'valibot';
import { blockField, blockNames } from '../../blocks/field.ts';
import { added, put } from '../../collaboration/put.ts';
import { defineEvent } from '../../event/event-type.ts';
import { choice, date, group, key, list, optional, reference, text, wholeNumber } from '../../field/field.ts';
import type { ChangeId } from '../../frame/change-words.ts';
import { partnerName } from '../../partners/change.ts';
import { comparePublished, publishedBlockSchema } from '../release/index.ts';
import { withRound } from './change.ts';
import type { BlockResult } from './state.ts';
import { answerKinds, audiences, roundKinds, roundModes } from './words.ts';

export const roundKey = reference({ nl: 'ronde', en: 'round' }, 'round');
const roundOnly = v.object({ roundId: roundKey });

export const roundEntries = {
  kind: choice('RoundKind', { nl: 'soort', en: 'kind' }, roundKinds),
  blocks: list({ nl: 'bouwstenen', en: 'blocks' }, blockField({ nl: 'bouwsteen', en: 'block' }), 1, 16),
  period: group('Period', {
    from: date({ nl: 'vanaf', en: 'from' }),
    until: date({ nl: 'tot en met', en: 'until' }),
  }),
  k: wholeNumber({ nl: 'minste aantal antwoorden', en: 'fewest answers' }, 5, 10),
  mode: choice('RoundMode', { nl: 'hoe', en: 'mode' }, roundModes),
};

export const AssessmentRoundOpened = defineEvent('AssessmentRoundOpened', {
  describes: 'A round of answers opened; its mode and its fewest number of answers are fixed from here.',
  most: 300,
  schema: v.object({ roundId: key(100), ...roundEntries }),
  lane: 'assessments',
  blocks: (data) => data.blocks,
  sentence: ({ kind }) =>
    kind === 'full'
      ? { nl: 'Er gaat een ronde open.', en: 'A round opens.' }
      : { nl: 'Er gaat een puls open.', en: 'A pulse opens.' },
  evolve: (state, data, event) => ({
    ...state,
    rounds: put(state.rounds, data.roundId, {
      id: data.roundId,
      kind: data.kind,
      blocks: data.blocks,
      period: data.period,
      k: data.k,
      mode: data.mode,
      state: 'open',
      openedOn: event.occurredOn,
      openedAt: event.recordedAt,
      closedOn: null,
      sharedWith: [],
    }),
  }),
});

export const AssessmentResultPublished = defineEvent('AssessmentResultPublished', {
  describes: 'The result of one block as it may be shown, published once when the round closed.',
  ends: () => true,
  schema: v.object({ roundId: roundKey, published: publishedBlockSchema }),
  blocks: (data) => [data.published.blockId],
  sentence: ({ published }) => ({
    nl: `Er is een beeld van “${blockNames[published.blockId].nl}”.`,
    en: `There is a picture of “${blockNames[published.blockId].en}”.`,
  }),
  evolve: (state, data, event) => {
    const { blockId } = data.published;
    const before = state.results[blockId]?.at(-1)?.published;
    const result: BlockResult = {
      roundId: data.roundId,
      kind: state.rounds[data.roundId]?.kind ?? 'full',
      publishedOn: event.occurredOn,
      publishedAt: event.recordedAt,
      version: event.version,
      published: data.published,
      change: changeSince(before, data),
    };
    return {
      ...state,
      results: { ...state.results, [blockId]: added(state.results[blockId] ?? [], result) },
    };
  },
});

/** Outside the team the word comes with the event, as the figures behind it do not. */
function changeSince(
  before: BlockResult['published'] | undefined,
  data: { published: BlockResult['published']; change?: ChangeId | null },
): ChangeId | null {
  if (data.change !== undefined) return data.change;
  if (!before || !('partition' in before) || !('partition' in data.published)) return null;
  return comparePublished(before, data.published)?.change ?? null;
}

export const BlockAssessed = defineEvent('BlockAssessed', {
  describes: 'One person’s answer on one block, recorded at closing and only in an open round.',
  ends: () => true,
  schema: v.object({
    roundId: roundKey,
    blockId: blockField({ nl: 'bouwsteen', en: 'block' }),
    personId: key(100),
    answer: choice('AnswerKind', { nl: 'antwoord', en: 'answer' }, answerKinds),
    level: optional(wholeNumber({ nl: 'niveau', en: 'level' }, 1, 5)),
  }),
  blocks: (data) => [data.blockId],
  sentence: ({ blockId }) => ({
    nl: `Iemand gaf open antwoord op “${blockNames[blockId].nl}”.`,
    en: `Somebody answered openly on “${blockNames[blockId].en}”.`,
  }),
  evolve: (state) => state,
});

export const AssessmentRoundClosed = defineEvent('AssessmentRoundClosed', {
  describes: 'A round closed; its results were published in the same moment.',
  ends: () => true,
  schema: roundOnly,
  lane: 'assessments',
  sentence: ({ roundId }, state) =>
    state.rounds[roundId]?.kind === 'pulse'
      ? { nl: 'De puls is gesloten; er is een nieuw beeld.', en: 'The pulse closed; there is a new picture.' }
      : {
          nl: 'De ronde is gesloten; er is een nieuw beeld.',
          en: 'The round closed; there is a new picture.',
        },
  evolve: (state, data, event) =>
    withRound(state, data.roundId, () => ({ state: 'closed', closedOn: event.occurredOn })),
});

export const AssessmentRoundCancelled = defineEvent('AssessmentRoundCancelled', {
  describes: 'A round was called off; its answers are thrown away unseen.',
  ends: () => true,
  schema: v.object({ roundId: roundKey, reason: optional(text({ nl: 'waarom', en: 'why' }, 1000)) }),
  lane: 'assessments',
  sentence: () => ({
    nl: 'De ronde gaat niet door; er is niets bewaard.',
    en: 'The round is called off; nothing was kept.',
  }),
  evolve: (state, data, event) =>
    withRound(state, data.roundId, () => ({ state: 'cancelled', closedOn: event.occurredOn })),
});

export const AssessmentResultShared = defineEvent('AssessmentResultShared', {
  describes: 'The team shared the results of a round with an audience outside it, in words.',
  schema: v.object({
    roundId: roundKey,
    audience: choice('Audience', { nl: 'met wie', en: 'audience' }, audiences),
  }),
  sentence: ({ audience }) => ({
    nl: `De uitkomsten zijn gedeeld met: ${audiences[audience].nl}.`,
    en: `The results were shared with: ${audiences[audience].en}.`,
  }),
  evolve: (state, data) =>
    withRound(state, data.roundId, (round) => ({
      sharedWith: [...new Set([...round.sharedWith, data.audience])],
    })),
});

export const AssessmentResultShareEnded = defineEvent('AssessmentResultShareEnded', {
  describes: 'The team ended sharing the results of a round with an audience.',
  ends: () => true,
  schema: AssessmentResultShared.schema,
  sentence: ({ audience }) => ({
    nl: `De uitkomsten worden niet meer gedeeld met: ${audiences[audience].nl}.`,
    en: `The results are no longer shared with: ${audiences[audience].en}.`,
  }),
  evolve: (state, data) =>
    withRound(state, data.roundId, (round) => ({
      sharedWith: round.sharedWith.filter((audience) => audience !== data.audience),
    })),
});

export const positionEntries = {
  partnerId: reference({ nl: 'partner', en: 'partner' }, 'partner'),
  blockId: blockField({ nl: 'bouwsteen', en: 'block' }),
  roundId: optional(roundKey),
  level: optional(wholeNumber({ nl: 'niveau', en: 'level' }, 1, 5)),
  why: optional(text({ nl: 'waarom', en: 'why' }, 1000)),
};

export const PartnerPositionPublished = defineEvent('PartnerPositionPublished', {
  describes:
    'A partner gave, knowingly and under its name, its own view of a block; no level means “we do not know yet”.',
  most: 4_000,
  schema: v.object(positionEntries),
  blocks: (data) => [data.blockId],
  sentence: ({ partnerId, blockId }, state) => ({
    nl: `${partnerName(state, partnerId)} geeft een eigen beeld van “${blockNames[blockId].nl}”.`,
    en: `${partnerName(state, partnerId)} gives its own view of “${blockNames[blockId].en}”.`,
  }),
  evolve: (state, data, event) => ({
    ...state,
    positions: added(state.positions, {
      partnerId: data.partnerId,
      blockId: data.blockId,
      roundId: data.roundId ?? null,
      level: data.level ?? null,
      why: data.why ?? null,
      on: event.occurredOn,
    }),
  }),
});

export const roundEvents = {
  AssessmentRoundOpened,
  AssessmentResultPublished,
  BlockAssessed,
  AssessmentRoundClosed,
  AssessmentRoundCancelled,
  AssessmentResultShared,
  AssessmentResultShareEnded,
  PartnerPositionPublished,
};
