import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  commandNamed,
  dayOf,
  type Happening,
  handle,
  mustBeAllowed,
  type Recorded,
  Refusal,
  type RoundAnswer,
  standingOf,
  unknownCollaboration,
} from '@samenspel/domain';
import { append, VersionConflict } from '@samenspel/event-log';
import { answersOf, lockAnswers } from '../assessment/answers.ts';
import { afterAppend } from '../assessment/throw-away.ts';
import type { CommandMark, History } from '../history/histories.ts';
import { toNewEvent } from '../history/recorded.ts';
import { updateReadTables } from '../read-tables/update.ts';
import type { Service } from '../service.ts';
import { Conflict, mustBeCurrent } from './conflict.ts';
import { checkEnvelope } from './envelope.ts';
import { given, idsOf, uuidOf } from './new-ids.ts';
import type { CommandRequest, Executed } from './request.ts';

/** How often a command is decided anew when other processes keep recording in the same collaboration. */
const mostAttempts = 12;

type Ready = CommandRequest & { collaborationId: string };

/**
 * The one way in. Loads and folds the collaboration, checks the seat, decides, appends and updates the read tables
 * in one transaction, and answers with what was recorded.
 * @throws Refusal with a stable code; a Conflict when `basedOn` is no longer what is there.
 */
export async function execute(service: Service, request: CommandRequest): Promise<Executed> {
  checkEnvelope(request);
  const ready: Ready = { ...request, collaborationId: collaborationOf(request) };
  return await service.inTurn.do(ready.collaborationId, () => persistently(service, ready));
}

/** Commands of this process take turns, so only other processes can be faster; then it is decided anew. */
async function persistently(service: Service, request: Ready): Promise<Executed> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(service, request);
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      if (attempt === mostAttempts) throw new Conflict(error.currentVersion, []);
      await sleep(Math.random() * 10 * attempt);
    }
  }
}

const collaborationOf = ({ name, collaborationId, actor, commandId }: CommandRequest): string => {
  if (collaborationId !== undefined) return collaborationId;
  if (name !== 'startCollaboration') throw unknownCollaboration();
  return uuidOf('collaboration', actor, commandId);
};

async function once(service: Service, request: Ready): Promise<Executed> {
  const em = service.database.em.fork();
  const roundField = commandNamed(request.name).needsAnswersOf;
  const executed =
    roundField === null
      ? await decideAndAppend(service, em, request, [])
      : await em.transactional(async (tx) => {
          const roundId = String((request.input as Record<string, unknown>)[roundField]);
          await lockAnswers(tx, roundId, 'alone');
          return await decideAndAppend(service, tx, request, await answersOf(tx, roundId));
        });
  if (executed.events.length > 0 && !executed.repeated) service.wakeUps.appended(request.collaborationId);
  return executed;
}

async function decideAndAppend(
  service: Service,
  em: EntityManager,
  request: Ready,
  answers: readonly RoundAnswer[],
): Promise<Executed> {
  const history = await service.histories.load(em, request.collaborationId);
  const before = history.commands.get(request.commandId);
  if (before) return repeated(history, before, request);
  mustBeWelcome(history, request);
  const happenings = decide(history, request, answers);
  if (happenings.length === 0) return { collaborationId: history.id, history, events: [], repeated: false };
  return await record(service, em, history, request, happenings);
}

function repeated(history: History, { actor, first, last }: CommandMark, request: Ready): Executed {
  if (actor !== request.actor) throw takenCommandId(history, request.actor);
  const events = history.events.slice(first - 1, last);
  return { collaborationId: history.id, history, events, repeated: true };
}

function takenCommandId(history: History, personId: string): Refusal {
  if (standingOf(history.state, personId) === 'none') return unknownCollaboration();
  return new Refusal(
    'INVALID',
    { nl: 'Deze opdracht is al door iemand anders gegeven.', en: 'Somebody else gave this command already.' },
    'commandId',
  );
}

/** Rights come before all else, so that a conflict tells nothing to those who have none. */
function mustBeWelcome({ state }: History, { name, actor }: Ready): void {
  if (name === 'startCollaboration') return;
  if (!state.started) throw unknownCollaboration();
  mustBeAllowed(state, actor, commandNamed(name).may);
}

function decide(history: History, request: Ready, answers: readonly RoundAnswer[]): readonly Happening[] {
  const { name, actor, input, basedOn, collaborationId, commandId } = request;
  if (basedOn !== undefined) mustBeCurrent(history, actor, basedOn);
  const today = todayOf(request);
  return handle(history.state, name, input, {
    today,
    occurredOn: request.occurredOn ?? today,
    actor,
    newId: given(request.seeding?.ids ?? [], idsOf(collaborationId, commandId, 'record')),
    answers,
  });
}

const todayOf = ({ seeding }: Ready): string => dayOf(seeding?.recordedAt ?? new Date().toISOString());

async function record(
  service: Service,
  em: EntityManager,
  history: History,
  request: Ready,
  happenings: readonly Happening[],
): Promise<Executed> {
  const { collaborationId, commandId, actor, seeding } = request;
  const eventId = idsOf(collaborationId, commandId, 'event');
  const envelope = {
    occurredOn: request.occurredOn ?? todayOf(request),
    language: request.language ?? (history.state.started ? history.state.language : 'nl'),
    visibility: request.visibility ?? 'team',
  } as const;
  const appended = await em.transactional(async (tx) => {
    const answer = await append(tx, {
      streamId: collaborationId,
      kind: 'collaboration',
      expectedVersion: history.version,
      commandId,
      actor,
      ...(seeding ? { recordedAt: seeding.recordedAt } : {}),
      events: happenings.map((happening) => toNewEvent(happening, { id: eventId(), ...envelope })),
    });
    if (!answer.repeated) await updateReadTables(tx, collaborationId, answer.events);
    if (!answer.repeated) await afterAppend(tx, happenings);
    return answer;
  });
  if (appended.repeated) throw new VersionConflict(collaborationId, history.version, appended.version);
  const longer = service.histories.add(history, appended.events);
  const events: readonly Recorded[] = longer.events.slice(history.version);
  return { collaborationId, history: longer, events, repeated: false };
}
