import { Refusal } from '@samenspel/domain';
import type { Database } from '../../database/connect.ts';
import { holdConnection } from '../../database/native-pool.ts';
import { fillNextTables } from './fill.ts';
import { analyzeNextTables, dropNextTables, makeNextTables } from './next-tables.ts';
import { takePlace } from './swap.ts';

/** Any number; it names the lock under which read tables are rebuilt. */
const rebuilding = 7_202_612;

/**
 * Fills new read tables from the log while the live ones are read and kept up to date, and puts them in their place.
 * When it does not come to its end, the live tables stay as they were.
 * @param database of the owner of the tables.
 * @param pageSize events read at once.
 * @returns how many collaborations there are.
 * @throws UnknownEventType, Refusal CONFLICT (another rebuild runs, or somebody is in the way all the time).
 */
export async function rebuildReadTables(database: Database, { pageSize }: { pageSize?: number } = {}) {
  return await whileNobodyElse(database, async () => {
    const em = database.em.fork();
    try {
      const collaborations = await em.transactional(makeNextTables);
      await fillNextTables(em, pageSize);
      await analyzeNextTables(em);
      await takePlace(database);
      return collaborations;
    } catch (error) {
      await dropNextTables(em).catch(() => {}); // the next rebuild begins with the same
      throw error;
    }
  });
}

/** Throws away what a rebuild that was killed left behind, unless one is running. */
export async function tidyUp(database: Database): Promise<void> {
  await whileNobodyElse(database, () => dropNextTables(database.em.fork())).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

async function whileNobodyElse<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const connection = await holdConnection(database);
  try {
    const { rows } = await connection.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
      rebuilding,
    ]);
    if (!rows[0]?.alone) throw alreadyRunning();
    return await work();
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [rebuilding]).catch(() => undefined);
    connection.release();
  }
}

const alreadyRunning = () =>
  new Refusal('CONFLICT', {
    nl: 'De leestabellen worden al opnieuw gevuld; wacht tot dat klaar is.',
    en: 'The read tables are being filled again already; wait until that is done.',
  });
