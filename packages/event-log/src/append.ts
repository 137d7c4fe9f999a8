import type { EntityManager } from '@mikro-orm/postgresql';
import { type Appended, type AppendRequest, refuseNonsense } from './append-request.ts';
import { type Answer, askPatiently } from './ask.ts';
import { groupOf } from './group.ts';
import { readCommand } from './read-stream.ts';
import { VersionConflict } from './version-conflict.ts';
import { eventsOf, type Wish, wishOf } from './wish.ts';

/**
 * Appends events to one stream, all or nothing, in one round trip. Inside `em.transactional` it is part of that
 * transaction and holds the stream's row until the end, so append last and keep the rest short; outside it
 * commits by itself, together with the other appends that wait in this process. The recorded moment is the
 * database's, the same for all events of one append.
 *
 * The same `commandId` on the same stream gives the first answer again, whatever else the request says, also
 * across processes and after a lost connection.
 *
 * Throws VersionConflict when the stream is not at `expectedVersion` (nothing was written and the transaction can go
 * on), RangeError for a request no stream could take, TypeError for values that JSON cannot hold, and the driver's error
 * when the database cannot be reached or refuses a value. In a transaction of REPEATABLE READ or stricter a concurrent
 * append is a serialization error (40001) instead: retry the whole transaction.
 */
export async function append(em: EntityManager, request: AppendRequest): Promise<Appended> {
  refuseNonsense(request);
  const wish = wishOf(request);
  const answer = em.isInTransaction() ? await askPatiently(em, wish) : await (await groupOf(em)).ask(wish);
  return await appended(em, wish, answer);
}

async function appended(em: EntityManager, wish: Wish, answer: Answer): Promise<Appended> {
  const { streamId, expectedVersion, commandId } = wish.request;
  if (answer.outcome === 'conflict')
    throw new VersionConflict(streamId, expectedVersion, answer.currentVersion);
  const repeated = answer.outcome === 'repeated';
  const events = repeated ? await readCommand(em, streamId, commandId) : eventsOf(wish, answer.recordedAt);
  return { version: events.at(-1)?.version ?? 0, events, repeated };
}
