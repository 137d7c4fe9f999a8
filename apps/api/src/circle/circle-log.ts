import type { EntityManager } from '@mikro-orm/postgresql';
import {
  CircleEventSealed,
  fromLogged,
  type Happening,
  happened,
  type Recorded,
  toLogged,
} from '@samenspel/domain';
import { type LoggedEvent, type NewEvent, readStream } from '@samenspel/event-log';
import { uuidOf } from '../commands/new-ids.ts';
import type { CommandMark } from '../history/histories.ts';
import { type Envelope, toNewEvent, toRecorded } from '../history/recorded.ts';
import type { Sealing } from '../sealing/sealing.ts';

/** The kind of the streams in which trusted circles write; never exported, counted or searched. */
export const circleKind = 'circle';

/** The stream of the trusted circle of a collaboration. */
export const circleStreamOf = (collaborationId: string): string => uuidOf('circle', collaborationId);

/** All that a circle wrote, opened. */
export type CircleLog = {
  version: number;
  events: readonly Recorded[];
  commands: ReadonlyMap<string, CommandMark>;
};

const placeOf = (collaborationId: string, eventId: string) => ({
  purpose: 'circle',
  owner: collaborationId,
  about: eventId,
});

/** What one happening of a circle looks like in the log: nobody can read it without the key. */
export function sealed(
  sealing: Sealing,
  collaborationId: string,
  happening: Happening,
  envelope: Envelope,
): NewEvent {
  const { id, occurredOn, language, visibility } = envelope;
  const inside = {
    ...toLogged(happening, { language, visibility }),
    occurredOn: happening.occurredOn ?? occurredOn,
  };
  const data = { sealed: sealing.seal(placeOf(collaborationId, id), JSON.stringify(inside)) };
  return toNewEvent(happened(CircleEventSealed, data), {
    id,
    occurredOn,
    language: 'nl',
    visibility: 'circle',
  });
}

/** What the circle of a collaboration wrote; what cannot be opened or was erased is left out. */
export async function readCircle(
  em: EntityManager,
  sealing: Sealing,
  collaborationId: string,
): Promise<CircleLog> {
  const logged = await readStream(em, circleStreamOf(collaborationId));
  return {
    version: logged.at(-1)?.version ?? 0,
    events: logged.flatMap((event) => openedInCircle(sealing, collaborationId, event)),
    commands: marksIn(logged),
  };
}

/** Whether a stream is that of a circle, which begins with something sealed. */
export const isOfCircle = ([first]: readonly LoggedEvent[]): boolean =>
  first?.type === CircleEventSealed.name;

/** What one sealed event says; nothing when it cannot be opened or was erased. */
export function openedInCircle(sealing: Sealing, collaborationId: string, event: LoggedEvent): Recorded[] {
  if (event.type !== CircleEventSealed.name) return [];
  const { data } = toRecorded(event);
  const text = sealing.open(placeOf(collaborationId, event.id), (data as { sealed: string }).sealed);
  if (text === null) return [];
  return [fromLogged({ ...event, ...(JSON.parse(text) as Partial<LoggedEvent>) })];
}

function marksIn(logged: readonly LoggedEvent[]): ReadonlyMap<string, CommandMark> {
  const marks = new Map<string, CommandMark>();
  for (const { commandId, actor, version } of logged)
    marks.set(commandId, { actor, first: marks.get(commandId)?.first ?? version, last: version });
  return marks;
}
