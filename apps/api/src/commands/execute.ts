import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { commandNamed, type RoundAnswer, unknownCollaboration } from '@samenspel/domain';
import { type LoggedEvent, VersionConflict } from '@samenspel/event-log';
import { answersOf, lockAnswers } from '../assessment/answers.ts';
import { inCircle } from '../circle/execute-in-circle.ts';
import { headOf } from '../collaboration/head.ts';
import type { CommandMark, History } from '../history/histories.ts';
import { lookUp } from '../history/look-up.ts';
import { viewOf } from '../history/viewed.ts';
import type { Service } from '../service.ts';
import { Conflict } from './conflict.ts';
import { decide } from './decide.ts';
import { checkEnvelope } from './envelope.ts';
import { uuidOf } from './new-ids.ts';
import { record } from './record.ts';
import { repeated } from './repeated.ts';
import { type CommandRequest, type Executed, type Ready, todayOf } from './request.ts';
import { mustHaveRoom } from './room.ts';

/** How often a command is decided anew when other processes keep recording in the same collaboration. */
const mostAttempts = 12;

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

const collaborationOf = ({ name, collaborationId, actor, commandId }: CommandRequest): string => {
  if (collaborationId !== undefined) return collaborationId;
  if (name !== 'startCollaboration') throw unknownCollaboration();
  return uuidOf('collaboration', actor, commandId);
};

/** Commands of this process take turns, so only other processes can be faster; then it is decided anew. */
async function persistently(service: Service, request: Ready): Promise<Executed> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(service, request);
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      if (attempt === mostAttempts) throw await tooBusy(service, request);
      await sleep(Math.random() * 10 * attempt);
    }
  }
}

async function tooBusy(service: Service, { collaborationId, actor }: Ready): Promise<Conflict> {
  const viewed = await lookUp(service, collaborationId, actor);
  return new Conflict(viewed ? headOf(viewed) : '', []);
}

async function once(service: Service, request: Ready): Promise<Executed> {
  const em = service.database.em.fork();
  const roundField = commandNamed(request.name).needsAnswersOf;
  if (roundField === null) return finish(service, await take(service, em, request, []));
  const step = await em.transactional(async (tx) => {
    const roundId = String((request.input as Record<string, unknown>)[roundField]);
    await lockAnswers(tx, roundId, 'alone');
    return await take(service, tx, request, await answersOf(tx, service.sealing, roundId));
  });
  return finish(service, step);
}

type Step = {
  history: History;
  logged: readonly LoggedEvent[];
  before: Executed | null;
  /** What the circle wrote, which is no part of the team's history. */
  apart?: Pick<Executed, 'events' | 'repeated'>;
};

async function take(
  service: Service,
  em: EntityManager,
  request: Ready,
  answers: readonly RoundAnswer[],
): Promise<Step> {
  const history = await service.histories.load(em, request.collaborationId, todayOf(request));
  const mark: CommandMark | undefined = history.commands.get(request.commandId);
  if (mark) return { history, logged: [], before: repeated(history, mark, request) };
  const apart = await inCircle(service, em, history, request);
  if (apart) return { history, logged: apart.logged, before: null, apart };
  const happenings = decide(history, request, answers);
  if (happenings.length === 0) return { history, logged: [], before: null };
  const seen = viewOf(history, request.actor)?.events ?? [];
  mustHaveRoom({ ...history, seen }, happenings, request.actor);
  const logged = await service.metrics.appending(() => record(em, history, request, happenings));
  return { history, logged, before: null };
}

/** Only what is committed is remembered and told to others. */
function finish({ histories, wakeUps }: Service, { history, logged, before, apart }: Step): Executed {
  if (before) return before;
  const longer = histories.add(history, logged);
  if (logged.length > 0) wakeUps.appended(history.id);
  const events = longer.events.slice(history.version);
  const { events: ofCircle = [], repeated = false } = apart ?? {};
  return { collaborationId: history.id, history: longer, events: [...ofCircle, ...events], repeated };
}
