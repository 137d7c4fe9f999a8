import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { dataDirectory } from '../data-directory.ts';
import { ask } from './ask.ts';
import { copyData } from './copy-data.ts';
import { temporaryDirectory } from './temporary-directory.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const CAUGHT_UP_WITHIN_MS = 30_000;

/** A server that follows another one and can only be read. */
export type Replica = TestServer & {
  /**
   * Resolves when it shows everything up to `lsn` (text such as `0/3000060`), by default all that is committed on the
   * primary now. Throws when that takes more than 30 seconds.
   */
  caughtUp: (lsn?: string) => Promise<void>;
  /** How far it is behind the primary, in bytes of journal. */
  lag: () => Promise<number>;
};

/**
 * Starts a streaming hot standby of a running test server, with the same programs and settings. The primary keeps the
 * journal for it until `stop`, also while it is down. Throws PostgresStartError.
 */
export async function startReplica(primary: TestServer): Promise<Replica> {
  const slot = `replica_${randomBytes(6).toString('hex')}`;
  const parent = temporaryDirectory();
  await copyPrimary(
    primary,
    dataDirectory(join(parent, 'data'), () => {}),
    slot,
  );
  const settings = { ...primary.options.settings, ...following(primary, slot) };
  const server = await startTestServer(parent, { ...primary.options, settings });
  const stop = () => server.stop().then(() => forget(primary, slot));
  const caughtUp = async (lsn?: string) => reached(server, lsn ?? (await committed(primary)));
  return { ...server, stop, caughtUp, lag: () => behind(server, primary) };
}

function following(primary: TestServer, slot: string): Record<string, string> {
  return {
    primary_conninfo: primary.url('postgres'),
    primary_slot_name: slot,
    // How soon it tries again after the primary was away; the default is 5 seconds.
    wal_retrieve_retry_interval: '100ms',
  };
}

async function copyPrimary(primary: TestServer, to: string, slot: string): Promise<void> {
  // A backup lasts as long as its connection.
  const client = new pg.Client({ connectionString: primary.url('postgres') });
  await client.connect();
  try {
    await client.query('select pg_create_physical_replication_slot($1, true)', [slot]);
    await client.query('select pg_backup_start($1, true)', [slot]);
    await copyData(primary.dataDir, to);
    const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
    await writeFile(join(to, 'backup_label'), rows[0].labelfile);
    await writeFile(join(to, 'standby.signal'), '');
  } finally {
    await client.end();
  }
}

/** Where the primary's journal stands with all commits until now in it: a commit that waits brings along those that did not. */
async function committed(primary: TestServer): Promise<string> {
  const waiting = "set_config('synchronous_commit', 'on', true)";
  await ask(primary.url('postgres'), `select ${waiting}, pg_logical_emit_message(true, 'samenspel', '')`);
  const [row] = await ask(primary.url('postgres'), 'select pg_current_wal_lsn() as lsn');
  return String(row?.lsn);
}

async function reached(replica: TestServer, lsn: string): Promise<void> {
  const client = new pg.Client({ connectionString: replica.url('postgres') });
  await client.connect();
  try {
    const until = Date.now() + CAUGHT_UP_WITHIN_MS;
    while (!(await shows(client, lsn))) {
      if (Date.now() > until) throw new Error(`The replica did not reach ${lsn} in time.`);
      await sleep(10);
    }
  } finally {
    await client.end();
  }
}

async function shows(client: pg.Client, lsn: string): Promise<boolean> {
  const { rows } = await client.query('select pg_last_wal_replay_lsn() >= $1::pg_lsn as there', [lsn]);
  return rows[0].there === true;
}

async function behind(replica: TestServer, primary: TestServer): Promise<number> {
  const [shown] = await ask(replica.url('postgres'), 'select pg_last_wal_replay_lsn() as lsn');
  const question = 'select greatest(0, pg_current_wal_lsn() - $1::pg_lsn)::float8 as bytes';
  const [row] = await ask(primary.url('postgres'), question, [shown?.lsn]);
  return Number(row?.bytes);
}

/** Lets the primary throw its journal away again; a primary that is gone needs no telling. */
async function forget(primary: TestServer, slot: string): Promise<void> {
  const url = primary.url('postgres');
  const mine = 'from pg_replication_slots where slot_name = $1';
  try {
    await ask(url, `select pg_terminate_backend(active_pid, 5000) ${mine} and active`, [slot]);
    await ask(url, `select pg_drop_replication_slot(slot_name) ${mine}`, [slot]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
  }
}
