import {
  type Collaboration,
  commandNamed,
  type Happening,
  handle,
  kindNamed,
  mustBeAllowed,
  type Recorded,
  type RoundAnswer,
  unknownCollaboration,
} from '@samenspel/domain';
import type { History } from '../history/histories.ts';
import { viewOf } from '../history/viewed.ts';
import { mustBeCurrent } from './conflict.ts';
import { given, idsOf } from './new-ids.ts';
import { type Ready, todayOf } from './request.ts';

type Circle = { streamId: string; readable: readonly Recorded[] };

/**
 * What follows from a command, by the rules of the domain; nothing is recorded.
 * @param answers those of the round the command is about, when it needs them.
 * @param circle for a command of the trusted circle: where it will be recorded, and what the person may read of it.
 * @throws Refusal, or a Conflict when `basedOn` is no longer what is there.
 */
export function decide(
  history: History,
  request: Ready,
  answers: readonly RoundAnswer[],
  circle: Circle | null = null,
): readonly Happening[] {
  const { name, actor, input, basedOn, commandId } = request;
  mustBeWelcome(history, request);
  const seen = viewOf(history, actor);
  if (seen && basedOn !== undefined) mustBeCurrent(seen, circle?.readable ?? null, basedOn);
  const today = todayOf(request);
  return handle(asMet(history.state, seen?.state), name, input, {
    today,
    occurredOn: request.occurredOn ?? today,
    actor,
    visibility: request.visibility,
    newId: given(
      request.seeding?.ids ?? [],
      idsOf(circle?.streamId ?? request.collaborationId, commandId, 'record'),
    ),
    answers,
  });
}

/**
 * The collaboration with decisions and records as a person sees them: what is recorded of one holds nothing that who records it
 * could not see, and what is not there for them is not there. What they may read of the circle stands in no history of the team.
 */
const asMet = (state: Collaboration, seen: Collaboration | undefined): Collaboration =>
  seen
    ? { ...state, decisions: seen.decisions, records: { ...ofCircle(state.records), ...seen.records } }
    : state;

const ofCircle = (records: Collaboration['records']): Collaboration['records'] =>
  Object.fromEntries(Object.entries(records).filter(([, { kind }]) => kindNamed(kind)?.circleOnly));

/** Rights come before all else, so that neither a conflict nor a command that is taken tells anything to those who have none. */
export function mustBeWelcome({ state }: Pick<History, 'state'>, { name, actor }: Ready): void {
  if (name === 'startCollaboration') return;
  if (!state.started) throw unknownCollaboration();
  mustBeAllowed(state, actor, commandNamed(name).may);
}
