import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '@samenspel/log-proof/testing';
import pg from 'pg';

/** Holds a replica back now and then until the signal, so that it is well behind what was committed on the primary. */
export async function stallReplica(superuserUrl: string, chance: Chance, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  while (!signal.aborted) {
    await client.query('select pg_wal_replay_pause()');
    await sleep(chance.below(400));
    await client.query('select pg_wal_replay_resume()');
    await sleep(chance.below(400));
  }
  await client.end();
}
