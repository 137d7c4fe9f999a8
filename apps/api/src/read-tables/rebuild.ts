import { readStream, streams } from '@samenspel/event-log';
import type { Database } from '../database/connect.ts';
import { CollaborationView, SeatView } from './tables.ts';
import { updateReadTables } from './update.ts';

/**
 * Empties the read tables and fills them again from the log, in one transaction: readers see the old rows until the
 * new ones are there. Appends wait meanwhile, so that none is missed.
 * @returns how many collaborations there are.
 */
export async function rebuildReadTables(database: Database): Promise<number> {
  return await database.em.fork().transactional(async (em) => {
    await em.execute('lock table collaboration_view, seat_view in exclusive mode');
    await em.nativeDelete(CollaborationView, {});
    await em.nativeDelete(SeatView, {});
    const all = await streams(em, 'collaboration');
    for (const { id } of all) await updateReadTables(em, id, await readStream(em, id));
    return all.length;
  });
}
