import type { EntityManager } from '@mikro-orm/postgresql';
import {
  circleOf,
  forTeam,
  type Happening,
  isForCircle,
  type Recorded,
  readInCircle,
  withCircle,
} from '@samenspel/domain';
import { append, VersionConflict } from '@samenspel/event-log';
import { decide } from '../commands/decide.ts';
import { idsOf, uuidOf } from '../commands/new-ids.ts';
import { record } from '../commands/record.ts';
import { mustBeTheirs } from '../commands/repeated.ts';
import { type Ready, todayOf } from '../commands/request.ts';
import type { History } from '../history/histories.ts';
import { noKey } from '../sealing/must-have-key.ts';
import type { Sealing } from '../sealing/sealing.ts';
import type { Service } from '../service.ts';
import { type CircleLog, circleKind, circleStreamOf, readCircle, sealed } from './circle-log.ts';

type LoggedForTeam = Awaited<ReturnType<typeof record>>;

/** What came of a command of the circle: its own events, and what the team's stream got. */
type InCircle = { repeated: boolean; events: readonly Recorded[]; logged: LoggedForTeam };

/**
 * Carries out a command of the trusted circle, when it is one: decided on what the person may read, recorded in the circle's
 * own stream, with what the team gets to know of it in the team's stream in the same transaction.
 * @returns null when it is a command of the team.
 * @throws Refusal, or VersionConflict when somebody was faster.
 */
export async function inCircle(
  { sealing }: Pick<Service, 'sealing'>,
  em: EntityManager,
  history: History,
  request: Ready,
): Promise<InCircle | null> {
  const { actor, name, input, collaborationId } = request;
  const isMember = circleOf(history.state).some(({ personId }) => personId === actor);
  if (!isMember) return null;
  const log = sealing && (await readCircle(em, sealing, collaborationId));
  const readable = log ? readInCircle(history.state, log.events, actor) : [];
  const state = withCircle(history.state, readable);
  if (!isForCircle(state, name, input)) return null;
  if (!sealing || !log) throw noKey();
  const mark = log.commands.get(request.commandId);
  if (mark) mustBeTheirs(history, mark, request);
  if (mark) return { repeated: true, logged: [], events: between(log, mark.first, mark.last) };
  const apart = { streamId: circleStreamOf(collaborationId), readable };
  const happenings = decide({ ...history, state }, request, [], apart);
  if (happenings.length === 0) return { repeated: false, logged: [], events: [] };
  const known = forTeam(state, happenings);
  const logged = await write({ em, sealing, history, log, request, happenings, known });
  const after = await readCircle(em, sealing, collaborationId);
  return { repeated: false, logged, events: between(after, log.version + 1, after.version) };
}

const between = ({ events }: CircleLog, first: number, last: number): readonly Recorded[] =>
  events.filter(({ version }) => version >= first && version <= last);

type Writing = {
  em: EntityManager;
  sealing: Sealing;
  history: History;
  log: CircleLog;
  request: Ready;
  happenings: readonly Happening[];
  known: readonly Happening[];
};

const write = ({ em, history, request, known, ...writing }: Writing): Promise<LoggedForTeam> =>
  em.transactional(async (tx) => {
    await appendSealed({ ...writing, em: tx, history, request, known });
    const command = { ...request, commandId: uuidOf(request.commandId, 'team') };
    return known.length > 0 ? await record(tx, history, command, known) : [];
  });

async function appendSealed({ em, sealing, history, log, request, happenings }: Writing): Promise<void> {
  const { collaborationId, commandId, actor, seeding } = request;
  const eventId = idsOf(circleStreamOf(collaborationId), commandId, 'event');
  const envelope = {
    occurredOn: request.occurredOn ?? todayOf(request),
    language: request.language ?? history.state.language,
    visibility: 'circle',
  } as const;
  const { version, repeated } = await append(em, {
    streamId: circleStreamOf(collaborationId),
    kind: circleKind,
    expectedVersion: log.version,
    commandId,
    actor,
    ...(seeding ? { recordedAt: seeding.recordedAt } : {}),
    events: happenings.map((one) => sealed(sealing, collaborationId, one, { id: eventId(), ...envelope })),
  });
  if (repeated) throw new VersionConflict(collaborationId, log.version, version);
}
