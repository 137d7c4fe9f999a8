import { Refusal, standingOf, unknownCollaboration } from '@samenspel/domain';
import type { CommandMark, History } from '../history/histories.ts';
import type { Executed, Ready } from './request.ts';

/**
 * The first answer to a command that was recorded before.
 * @throws Refusal when somebody else gave it: NOT_FOUND without a seat, INVALID otherwise.
 */
export function repeated(history: History, mark: CommandMark, request: Ready): Executed {
  const { first, last } = mark;
  mustBeTheirs(history, mark, request);
  const events = history.events.slice(first - 1, last);
  return { collaborationId: history.id, history, events, repeated: true };
}

/** @throws Refusal when somebody else gave the command: NOT_FOUND without a seat, INVALID otherwise. */
export function mustBeTheirs(history: History, { actor }: CommandMark, request: Ready): void {
  if (actor !== request.actor) throw takenCommandId(history, request.actor);
}

function takenCommandId(history: History, personId: string): Refusal {
  if (standingOf(history.state, personId) === 'none') return unknownCollaboration();
  return new Refusal(
    'INVALID',
    { nl: 'Deze opdracht is al door iemand anders gegeven.', en: 'Somebody else gave this command already.' },
    'commandId',
  );
}
