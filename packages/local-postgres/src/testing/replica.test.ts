import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { findDebianPostgres } from './debian/find.ts';
import { type Replica, startReplica } from './replica.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

const debian = await findDebianPostgres();
if (debian.problem) console.warn(`Left out, a replica with the programs of Debian: ${debian.problem}`);

let primary: TestDatabase;
let replica: Replica;
beforeAll(async () => {
  primary = await startTestDatabase();
  await ask(primary.url('postgres'), 'create table note (writer int, n int, primary key (writer, n))');
  replica = await startReplica(primary);
});
afterAll(() => primary.stop());

let written = 0;
const write = (on: TestDatabase | Replica = primary) =>
  ask(on.url('postgres'), 'insert into note values (0, $1)', [++written]);

/** All notes a server shows, in short. */
const notes = (on: TestDatabase | Replica) =>
  ask(
    on.url('postgres'),
    `select count(*)::int, md5(string_agg(note::text, '' order by note)) as digest from note`,
  );

test('a replica shows what was committed before it started and after', async () => {
  await write();
  await replica.caughtUp();
  expect(await notes(replica)).toMatchObject([{ count: 1 }]);
});

test('a replica can only be read', async () => {
  await expect(write(replica)).rejects.toThrow('read-only');
});

test('a replica tells how far it is behind', async () => {
  await ask(replica.url('postgres'), 'select pg_wal_replay_pause()');
  await write();
  await expect.poll(() => replica.lag(), { timeout: 5000 }).toBeGreaterThan(0);
  await ask(replica.url('postgres'), 'select pg_wal_replay_resume()');
  await replica.caughtUp();
  expect(await notes(replica)).toEqual(await notes(primary));
});

test('a replica that was killed and started again gets what it missed', async () => {
  await replica.kill();
  await write();
  await replica.start();
  await replica.caughtUp();
  expect(await notes(replica)).toEqual(await notes(primary));
});

test('a replica goes on when the primary was away', async () => {
  const before = await notes(primary);
  await primary.shutDown();
  expect(await notes(replica)).toEqual(before);
  await primary.start();
  await write();
  await replica.caughtUp();
  expect(await notes(replica)).toEqual(await notes(primary));
});

test('a replica made of a primary at work has everything', async () => {
  const writing = writers(2);
  const second = await startReplica(primary);
  await writing.end();
  await second.caughtUp();
  expect(await notes(second)).toEqual(await notes(primary));
  await second.stop();
});

test('a stopped replica leaves nothing behind on the primary', async () => {
  await replica.stop();
  expect(await ask(primary.url('postgres'), 'select slot_name from pg_replication_slots')).toEqual([]);
});

test.skipIf(debian.problem !== undefined)('a replica can be had with the programs of Debian', async () => {
  const server = debian.problem === undefined ? debian : 'embedded';
  const older = await startTestDatabase({ server });
  const follower = await startReplica(older);
  await ask(older.url('postgres'), 'create table kept as select 42 as answer');
  await follower.caughtUp();
  expect(await ask(follower.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
  await follower.stop();
  await older.stop();
});

/** Connections that insert note after note until `end`. */
function writers(count: number) {
  let busy = true;
  const insert = async (_: unknown, index: number) => {
    const client = new pg.Client({ connectionString: primary.url('postgres') });
    await client.connect();
    for (let n = 1; busy; n++) await client.query('insert into note values ($1, $2)', [index + 1, n]);
    await client.end();
  };
  const all = Promise.all(Array.from({ length: count }, insert));
  return {
    end: () => {
      busy = false;
      return all;
    },
  };
}
