import type { EntityManager } from '@mikro-orm/postgresql';
import { readStream } from '@samenspel/event-log';
import { CollaborationView, SeatView } from './tables.ts';
import { updateReadTables } from './update.ts';

/**
 * Fills the read tables of one collaboration again from the log, in the transaction of the caller.
 * @param em in a transaction that appended to this stream, so that nobody else does meanwhile.
 */
export async function reproject(em: EntityManager, streamId: string): Promise<void> {
  await em.nativeDelete(CollaborationView, { collaborationId: streamId });
  await em.nativeDelete(SeatView, { collaborationId: streamId });
  await updateReadTables(em, streamId, await readStream(em, streamId));
}
