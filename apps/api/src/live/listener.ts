import type { Logger } from 'pino';
import type { Database } from '../database/connect.ts';
import { type HeldConnection, holdConnection } from '../database/native-pool.ts';
import { type WakeUps, wakeUpChannel } from './wake-ups.ts';

const retryMillis = 2_000;
const pollMillis = 5_000;

/**
 * Hears what other processes appended. Notifications are a hint and can be lost; polling stands behind them, and after
 * every reconnection all readers look once.
 * @returns a function that stops listening.
 */
export function listen(database: Database, wakeUps: WakeUps, log: Logger): () => void {
  let stopped = false;
  let held: HeldConnection | null = null;
  let retry: NodeJS.Timeout | undefined;
  const poll = setInterval(() => wakeUps.wakeAll(), pollMillis);

  const again = () => {
    if (stopped || !held) return;
    held.release(true);
    held = null;
    retry = setTimeout(start, retryMillis);
  };
  const start = async () => {
    try {
      const connection = await holdConnection(database);
      if (stopped) return connection.release(true);
      held = connection;
      connection.on('notification', ({ payload }) => payload && wakeUps.wake(payload));
      connection.on('error', again);
      connection.on('end', again);
      await connection.query(`listen ${wakeUpChannel}`);
      wakeUps.wakeAll();
    } catch {
      log.warn('cannot listen to the database; polling goes on');
      if (held) again();
      else if (!stopped) retry = setTimeout(start, retryMillis);
    }
  };
  void start();
  return () => {
    stopped = true;
    clearInterval(poll);
    clearTimeout(retry);
    held?.release(true);
    held = null;
  };
}
