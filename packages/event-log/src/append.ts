import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent, NewEvent } from './event.ts';
import { query } from './query.ts';
import { readCommand } from './read-stream.ts';
import { VersionConflict } from './version-conflict.ts';

export type AppendRequest = {
  streamId: string;
  /** What the stream is about, such as `collaboration`; remembered from the first append. */
  kind: string;
  /** The version the caller has seen; 0 for a stream that does not exist yet. */
  expectedVersion: number;
  /** Names the wish of the caller: asking twice under the same name does it once. Any text, unique in the stream. */
  commandId: string;
  actor: string;
  causedBy?: string | null;
  /**
   * ISO moment to pretend as the moment of knowing; for demo seeding and nothing else. A moment before the stream's
   * last one becomes that one, a moment in the future becomes now.
   */
  recordedAt?: string;
  /** At least one, at most 32,767; they get the next versions in this order, or none of them does. */
  events: readonly NewEvent[];
};

export type Appended = {
  /** Version of the last event of this command. */
  version: number;
  events: LoggedEvent[];
  /** True when the command was in the log already: then this is the answer it got the first time. */
  repeated: boolean;
};

type Answer =
  | { outcome: 'appended'; recordedAt: string }
  | { outcome: 'repeated' }
  | { outcome: 'conflict'; currentVersion: number };

const APPEND = {
  name: 'event-log-append',
  text: 'select append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) as answer',
};

/**
 * Appends events to one stream, all or nothing, in one round trip. Inside `em.transactional` it is part of that
 * transaction and holds the stream's row until the end, so append last and keep the rest short; outside it
 * commits by itself. The recorded moment is the database's, the same for all events of one append.
 *
 * The same `commandId` on the same stream gives the first answer again, whatever else the request says, also
 * across processes and after a lost connection.
 *
 * Throws VersionConflict when the stream is not at `expectedVersion` (nothing was written and the transaction can go
 * on), RangeError for a request no stream could take, and the driver's error when the database cannot be reached or
 * refuses a value. In a transaction of REPEATABLE READ or stricter a concurrent append is a serialization error
 * (40001) instead: retry the whole transaction.
 */
export async function append(em: EntityManager, request: AppendRequest): Promise<Appended> {
  refuseNonsense(request);
  const { streamId, expectedVersion, commandId } = request;
  const facts = request.events.map((event) => JSON.stringify(event.facts));
  const [row] = await query<{ answer: Answer }>(em, APPEND, parameters(request, facts));
  if (row === undefined) throw new Error('append_events gave no answer');
  const { answer } = row;
  if (answer.outcome === 'appended') return appended(request, facts, answer.recordedAt);
  if (answer.outcome === 'repeated') return repeated(await readCommand(em, streamId, commandId));
  throw new VersionConflict(streamId, expectedVersion, answer.currentVersion);
}

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

function refuseNonsense({ events, expectedVersion }: AppendRequest): void {
  if (events.length === 0 || events.length > 32_767)
    throw new RangeError('An append takes 1 to 32,767 events.');
  if (!Number.isInteger(expectedVersion) || expectedVersion < 0)
    throw new RangeError(`An expected version is 0, 1, 2, …, not ${expectedVersion}.`);
  // PostgreSQL would also take "tomorrow" and 1/2/2024, and each would mean another day elsewhere.
  const strange = events.find(({ occurredOn }) => !CALENDAR_DATE.test(occurredOn));
  if (strange) throw new RangeError(`A day is written YYYY-MM-DD, not ${strange.occurredOn}.`);
}

function parameters(request: AppendRequest, facts: string[]): unknown[] {
  const { streamId, kind, expectedVersion, commandId, actor, causedBy = null, events } = request;
  // Without a zone PostgreSQL would read a moment in the zone of the session.
  const recordedAt = request.recordedAt === undefined ? null : new Date(request.recordedAt).toISOString();
  return [
    ...[streamId, kind, expectedVersion, commandId, actor, causedBy, recordedAt],
    events.map((event) => event.id),
    events.map((event) => event.type),
    events.map((event) => event.typeVersion),
    facts,
    events.map((event) => event.texts && JSON.stringify(event.texts)),
    events.map((event) => event.occurredOn),
  ];
}

/** What a reader would get, without asking: facts take the way through JSON, as they do through the log. */
function appended(request: AppendRequest, facts: string[], recordedAt: string): Appended {
  const { streamId, expectedVersion, commandId, actor, causedBy = null } = request;
  const events = request.events.map((event, index) => ({
    streamId,
    version: expectedVersion + index + 1,
    id: event.id.toLowerCase(),
    type: event.type,
    typeVersion: event.typeVersion,
    facts: JSON.parse(facts[index] ?? 'null'),
    texts: event.texts && { ...event.texts },
    occurredOn: event.occurredOn,
    recordedAt,
    actor,
    commandId,
    causedBy,
  }));
  return { version: expectedVersion + events.length, events, repeated: false };
}

function repeated(events: LoggedEvent[]): Appended {
  return { version: events.at(-1)?.version ?? 0, events, repeated: true };
}
