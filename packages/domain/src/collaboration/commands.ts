import * as v from 'valibot';
import { unknownCollaboration } from '../access/access.ts';
import { defineCommand } from '../command/command.ts';
import { happened } from '../event/event-type.ts';
import { Refusal } from '../refusal/refusal.ts';
import { SeatGranted } from '../seats/seats.ts';
import {
  CollaborationConcluded,
  CollaborationDescribed,
  CollaborationPaused,
  CollaborationResumed,
  CollaborationStarted,
  conclusionEntries,
  descriptionEntries,
  FocusBlocksChosen,
  PhaseEntered,
} from './events.ts';
import type { Collaboration } from './state.ts';
import { currentPhase } from './state.ts';

const wrongState = (nl: string, en: string) => new Refusal('WRONG_STATE', { nl, en });

function mustRun(state: Collaboration): void {
  if (!state.started) throw unknownCollaboration();
  if (state.status === 'concluded')
    throw wrongState('Deze samenwerking is afgerond.', 'This collaboration is concluded.');
}

export const startCollaboration = defineCommand('startCollaboration', {
  describes: 'Starts a collaboration. Whoever starts it gets the seat of coordinator.',
  input: CollaborationStarted.schema,
  may: 'collaboration:start',
  decide: (state, input, context) => {
    if (state.started)
      throw new Refusal('ALREADY_DONE', {
        nl: 'Deze samenwerking bestaat al.',
        en: 'This collaboration exists already.',
      });
    return [
      happened(CollaborationStarted, input),
      happened(SeatGranted, { personId: context.actor, seat: 'coordinator' }, { visibility: 'team' }),
    ];
  },
});

export const describeCollaboration = defineCommand('describeCollaboration', {
  describes: 'Puts the name, the issue and the summary of a collaboration in new words.',
  input: v.object(descriptionEntries),
  may: 'collaboration:describe',
  decide: (state, input) => {
    mustRun(state);
    const same =
      input.name === state.name && input.issue === state.issue && (input.summary ?? '') === state.summary;
    return same ? [] : [happened(CollaborationDescribed, input)];
  },
});

export const enterPhase = defineCommand('enterPhase', {
  describes: 'Moves the collaboration to a phase. Phases may be skipped and entered again.',
  input: PhaseEntered.schema,
  may: 'phase:enter',
  decide: (state, input) => {
    mustRun(state);
    if (input.phase === 'concluded')
      throw new Refusal(
        'INVALID',
        {
          nl: 'Rond de samenwerking af; dan volgt deze fase vanzelf.',
          en: 'Conclude the collaboration; this phase then follows by itself.',
        },
        'phase',
      );
    return currentPhase(state) === input.phase ? [] : [happened(PhaseEntered, input)];
  },
});

export const chooseFocusBlocks = defineCommand('chooseFocusBlocks', {
  describes: 'Chooses the blocks, at most four, that deserve attention for now.',
  input: FocusBlocksChosen.schema,
  may: 'focus:choose',
  decide: (state, input) => {
    mustRun(state);
    return [happened(FocusBlocksChosen, { blocks: [...new Set(input.blocks)] })];
  },
});

export const pauseCollaboration = defineCommand('pauseCollaboration', {
  describes: 'Pauses the collaboration without leaving its phase.',
  input: CollaborationPaused.schema,
  may: 'phase:enter',
  decide: (state, input) => {
    mustRun(state);
    return state.status === 'paused' ? [] : [happened(CollaborationPaused, input)];
  },
});

export const resumeCollaboration = defineCommand('resumeCollaboration', {
  describes: 'Goes on after a pause.',
  input: CollaborationResumed.schema,
  may: 'phase:enter',
  decide: (state, input) => {
    mustRun(state);
    return state.status === 'active' ? [] : [happened(CollaborationResumed, input)];
  },
});

export const concludeCollaboration = defineCommand('concludeCollaboration', {
  describes: 'Concludes the collaboration and says what kind of ending it is.',
  input: v.object(conclusionEntries),
  may: 'phase:enter',
  decide: (state, input) => {
    mustRun(state);
    if (Object.values(state.rounds).some((round) => round.state === 'open'))
      throw wrongState(
        'Er staat nog een ronde open. Sluit die eerst.',
        'An assessment round is still open. Close it first.',
      );
    return [happened(CollaborationConcluded, input)];
  },
});

export const collaborationCommands = {
  startCollaboration,
  describeCollaboration,
  enterPhase,
  chooseFocusBlocks,
  pauseCollaboration,
  resumeCollaboration,
  concludeCollaboration,
};
