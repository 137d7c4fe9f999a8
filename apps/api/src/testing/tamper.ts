import { randomUUID } from 'node:crypto';
import { append } from '@samenspel/event-log';
import { expect } from 'vitest';
import type { Database } from '../database/connect.ts';
import type { DurableReader } from '../readers/durable-reader.ts';

/** An event as the log takes it, with a text that must not turn up elsewhere. */
export const secretEvent = () => ({
  ...{ id: randomUUID(), type: 'Told', typeVersion: 1, occurredOn: '2024-05-06' },
  ...{ facts: { a: 1 }, texts: { title: 'Een geheim' } },
});

/**
 * A new stream of which something was changed before any reader came by.
 * @param superuser who may do what nobody may.
 * @param sql the change; its parameter is the id of the stream.
 */
export async function tamperedStream(superuser: Database, size: number, sql: string): Promise<string> {
  const streamId = randomUUID();
  const events = Array.from({ length: size }, secretEvent);
  const wish = { kind: 'test', commandId: randomUUID(), actor: 'gids', expectedVersion: 0 };
  await superuser.em.fork().transactional(async (tx) => {
    await append(tx, { ...wish, streamId, events });
    await tx.execute(sql, [streamId]);
  });
  return streamId;
}

/** Waits until a reader has parked a stream, without the rests before it. */
export async function parkedSoon(
  superuser: Database,
  reader: DurableReader,
  streamId: string,
): Promise<void> {
  const hurry = `update checkpoint set rests_until = null, attempts = 7
                 where reader = ? and stream_id = ? and attempts between 1 and 6`;
  const look = async () => {
    await superuser.em.fork().execute(hurry, [reader.name, streamId]);
    reader.wake(streamId);
    return (await reader.standing()).parked.map((parked) => parked.streamId);
  };
  await expect.poll(look, { timeout: 15_000 }).toContain(streamId);
}
