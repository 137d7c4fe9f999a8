import type { Database } from './connect.ts';
import { holdConnection } from './native-pool.ts';

/** Any number; it names the lock under which a database is prepared. */
const preparing = 7_202_611;

/** Brings the tables up to date. Running it twice, or in two processes at once, does it once. */
export async function migrate(database: Database): Promise<void> {
  await whileAlone(database, () => database.migrator.up());
}

/** Does something while no other process prepares the same database. */
export async function whileAlone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const connection = await holdConnection(database);
  try {
    await connection.query('select pg_advisory_lock($1)', [preparing]);
    return await work();
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [preparing]).catch(() => undefined);
    connection.release();
  }
}
