import type { Logger } from 'pino';
import type { Database } from '../database/connect.ts';
import { type HeldConnection, holdConnection } from '../database/native-pool.ts';
import { wakeUpChannel } from './relay.ts';

const retryMillis = 2_000;

/** Something that reads streams, and looks sooner when it is told to. */
export type Sleeper = { wake: (streamId: string) => void; wakeAll: () => void };

/**
 * Hears what any process appended and wakes whoever reads. Notifications are a hint and can be lost: every reader polls,
 * and after every reconnection all of them look once.
 * @returns a function that stops listening.
 */
export function listen(database: Database, sleepers: readonly Sleeper[], log: Logger): () => void {
  let stopped = false;
  let held: HeldConnection | null = null;
  let retry: NodeJS.Timeout | undefined;

  const again = () => {
    if (stopped || !held) return;
    held.release(true);
    held = null;
    retry = setTimeout(start, retryMillis);
  };
  const hear = (streamId: string | undefined) => {
    if (streamId) for (const sleeper of sleepers) sleeper.wake(streamId);
  };
  const start = async () => {
    try {
      const connection = await holdConnection(database);
      if (stopped) return connection.release(true);
      held = connection;
      connection.on('notification', ({ payload }) => hear(payload));
      connection.on('error', again);
      connection.on('end', again);
      await connection.query(`listen ${wakeUpChannel}`);
      for (const sleeper of sleepers) sleeper.wakeAll();
    } catch {
      log.warn('cannot listen to the database; polling goes on');
      if (held) again();
      else if (!stopped) retry = setTimeout(start, retryMillis);
    }
  };
  void start();
  return () => {
    stopped = true;
    clearTimeout(retry);
    held?.release(true);
    held = null;
  };
}
