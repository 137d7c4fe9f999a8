import { Refusal, standingOf, unknownCollaboration } from '@samenspel/domain';
import type { CommandMark, History } from '../history/histories.ts';
import { mustBeWelcome } from './decide.ts';
import type { Executed, Ready } from './request.ts';

/**
 * The first answer to a command that was recorded before.
 * @throws Refusal when somebody else gave it: as without it for who may not give it, INVALID otherwise.
 */
export function repeated(history: History, mark: CommandMark, request: Ready): Executed {
  const { first, last } = mark;
  mustBeTheirs(history, mark, request);
  const events = history.events.slice(first - 1, last);
  return { collaborationId: history.id, history, events, repeated: true };
}

/** @throws Refusal when somebody else gave the command: as without it for who may not give it, INVALID otherwise. */
export function mustBeTheirs(history: History, { actor }: CommandMark, request: Ready): void {
  if (actor === request.actor) return;
  if (standingOf(history.state, request.actor) === 'none') throw unknownCollaboration();
  mustBeWelcome(history, request);
  throw takenCommandId();
}

const takenCommandId = () =>
  new Refusal(
    'INVALID',
    { nl: 'Deze opdracht is al door iemand anders gegeven.', en: 'Somebody else gave this command already.' },
    'commandId',
  );
