import * as v from 'valibot';
import { blockIds } from '../../blocks/registry.ts';
import type { Collaboration } from '../../collaboration/state.ts';
import { type CommandContext, defineCommand, mustNotPrecede } from '../../command/command.ts';
import { type Happening, happened } from '../../event/event-type.ts';
import { optional } from '../../field/field.ts';
import { partnersOf, sideOf } from '../../partners/side-of.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { release } from '../release/index.ts';
import type { RoundAnswer } from './answers.ts';
import { openRound, roundOf } from './change.ts';
import {
  AssessmentResultPublished,
  AssessmentResultShared,
  AssessmentResultShareEnded,
  AssessmentRoundCancelled,
  AssessmentRoundClosed,
  AssessmentRoundOpened,
  BlockAssessed,
  PartnerPositionPublished,
  positionEntries,
  roundEntries,
} from './events.ts';
import { mustHaveRested } from './rest.ts';
import { mayBeSplit } from './settled.ts';
import type { AssessmentRound } from './state.ts';

/** Most blocks a pulse may ask about (domain.md 2.3). */
export const mostBlocksInPulse = 5;

export const openAssessmentRound = defineCommand('openAssessmentRound', {
  describes: 'Opens a round: all sixteen blocks, or a pulse of at most five.',
  input: v.object({ ...roundEntries, blocks: optional(roundEntries.blocks), k: optional(roundEntries.k) }),
  may: 'round:manage',
  decide: (state, input, { newId, today }) => {
    if (Object.values(state.rounds).some((round) => round.state === 'open'))
      throw new Refusal('WRONG_STATE', {
        nl: 'Er staat al een ronde open. Sluit die eerst.',
        en: 'A round is open already. Close it first.',
      });
    const asked = input.kind === 'full' ? blockIds : blockIds.filter((id) => input.blocks?.includes(id));
    if (asked.length === 0 || (input.kind === 'pulse' && asked.length > mostBlocksInPulse))
      throw new Refusal(
        'INVALID',
        { nl: 'Kies een tot vijf bouwstenen voor een puls.', en: 'Choose one to five blocks for a pulse.' },
        'blocks',
      );
    if (input.period.until < input.period.from)
      throw new Refusal(
        'INVALID',
        { nl: 'De periode eindigt vóór zij begint.', en: 'The period ends before it begins.' },
        'period.until',
      );
    mustHaveRested(state, { blocks: asked, mode: input.mode }, today);
    return [
      happened(AssessmentRoundOpened, { ...input, roundId: newId(), blocks: [...asked], k: input.k ?? 5 }),
    ];
  },
});

function publish(state: Collaboration, round: AssessmentRound, answers: readonly RoundAnswer[]): Happening[] {
  const split = mayBeSplit(
    state,
    round,
    answers.map(({ personId }) => personId),
  );
  return round.blocks.map((blockId) => {
    const given = answers
      .filter((a) => a.blockId === blockId)
      .map(({ answer, personId }) => ({ answer, side: split ? sideOf(state, personId) : null }));
    const published = release({ blockId, k: round.k, mode: round.mode, answers: given });
    return happened(AssessmentResultPublished, { roundId: round.id, published });
  });
}

function assessedOpenly(round: AssessmentRound, { answers }: CommandContext): Happening[] {
  if (round.mode === 'anonymous') return [];
  return answers.map(({ blockId, personId, answer }) =>
    happened(BlockAssessed, {
      roundId: round.id,
      blockId,
      personId,
      answer: answer.kind,
      ...(answer.kind === 'rated' ? { level: answer.level } : {}),
    }),
  );
}

export const closeAssessmentRound = defineCommand('closeAssessmentRound', {
  describes: 'Closes a round and publishes, once and for all, what the release rule allows.',
  input: AssessmentRoundClosed.schema,
  may: 'round:manage',
  needsAnswersOf: 'roundId',
  decide: (state, input, context) => {
    const round = openRound(state, input.roundId);
    mustNotPrecede(context.occurredOn, round.openedOn);
    return [
      ...assessedOpenly(round, context),
      ...publish(state, round, context.answers),
      happened(AssessmentRoundClosed, input),
    ];
  },
});

export const cancelAssessmentRound = defineCommand('cancelAssessmentRound', {
  describes: 'Calls an open round off; its answers are thrown away unseen.',
  input: AssessmentRoundCancelled.schema,
  may: 'round:manage',
  decide: (state, input, { occurredOn }) => {
    mustNotPrecede(occurredOn, openRound(state, input.roundId).openedOn);
    return [happened(AssessmentRoundCancelled, input)];
  },
});

export const shareAssessmentResult = defineCommand('shareAssessmentResult', {
  describes: 'Shares the results of a closed round, in words, with the portfolio or with funders.',
  input: AssessmentResultShared.schema,
  may: 'results:share',
  decide: (state, input, { occurredOn }) => {
    const round = roundOf(state, input.roundId);
    if (round.state !== 'closed')
      throw new Refusal('WRONG_STATE', {
        nl: 'Alleen een gesloten ronde kan worden gedeeld.',
        en: 'Only a closed round can be shared.',
      });
    mustNotPrecede(occurredOn, round.closedOn);
    return round.sharedWith.includes(input.audience) ? [] : [happened(AssessmentResultShared, input)];
  },
});

export const endSharingAssessmentResult = defineCommand('endSharingAssessmentResult', {
  describes: 'Ends sharing the results of a round with an audience.',
  input: AssessmentResultShareEnded.schema,
  may: 'results:share',
  decide: (state, input) =>
    roundOf(state, input.roundId).sharedWith.includes(input.audience)
      ? [happened(AssessmentResultShareEnded, input)]
      : [],
});

export const publishPartnerPosition = defineCommand('publishPartnerPosition', {
  describes: 'Publishes a partner’s own view of a block under its name, by somebody who sits there for it.',
  input: v.object(positionEntries),
  may: 'position:publish',
  decide: (state, input, { actor }) => {
    if (!partnersOf(state, actor).includes(input.partnerId))
      throw new Refusal(
        'NOT_ALLOWED',
        {
          nl: 'Alleen iemand die namens deze partner meedoet, kan dit geven.',
          en: 'Only somebody who takes part for this partner can give this.',
        },
        'partnerId',
      );
    if (input.roundId !== undefined) roundOf(state, input.roundId);
    return [happened(PartnerPositionPublished, input)];
  },
});

export const roundCommands = {
  openAssessmentRound,
  closeAssessmentRound,
  cancelAssessmentRound,
  shareAssessmentResult,
  endSharingAssessmentResult,
  publishPartnerPosition,
};
