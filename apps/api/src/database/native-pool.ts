import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Database } from './connect.ts';

/** A connection that stays with one holder, for locks of a session and for listening. */
export type HeldConnection = {
  query<Row = unknown>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  on(event: 'notification', listener: (message: { payload?: string | undefined }) => void): unknown;
  on(event: 'error' | 'end', listener: (error?: Error) => void): unknown;
  release(broken?: boolean): void;
};

/** Takes one connection out of the pool; give it back with `release`. */
export async function holdConnection(database: Database): Promise<HeldConnection> {
  const connection = database.em.getConnection() as PostgreSqlConnection;
  const pool = await connection.getNativeClient();
  return (await pool.connect()) as HeldConnection;
}

/** How many connections are at work and idle, and how many askers wait for one. */
export async function poolUse(database: Database): Promise<Record<'busy' | 'idle' | 'waiting', number>> {
  const connection = database.em.getConnection() as PostgreSqlConnection;
  const { totalCount, idleCount, waitingCount } = await connection.getNativeClient();
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}
