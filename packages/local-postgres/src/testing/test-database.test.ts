import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processEntry } from '../process-table.ts';
import { ask } from './ask.ts';
import { findDebianPostgres } from './debian/find.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';
import type { TestServerOptions } from './test-server.ts';

const found = await findDebianPostgres();
if (found.problem) console.warn(`Left out, servers with the programs of Debian: ${found.problem}`);
const debian = found.problem === undefined ? found : undefined;

const kinds: [string, TestServerOptions['server']][] = [
  ['the programs from npm', 'embedded'],
  ['the programs of Debian', debian],
];

for (const [programs, server] of kinds)
  describe.skipIf(server === undefined)(`a test server with ${programs}`, () => {
    let cluster: TestDatabase;
    beforeAll(async () => {
      cluster = await startTestDatabase({ server, settings: { work_mem: '7MB', synchronous_commit: 'on' } });
    });
    afterAll(() => cluster.stop());

    test('gives another empty database at each call', async () => {
      const urls = await Promise.all([cluster.database(), cluster.database()]);
      for (const url of urls) await ask(url, 'create table mine (id int)');
      expect(new Set(urls).size).toBe(2);
    });

    test('speaks UTF-8, sorts by code point and knows capitals, whatever its version', async () => {
      const words = `unnest(array['b', 'B', 'é', 'a']) as w`;
      const [row] = await ask(
        cluster.url('postgres'),
        `select string_agg(w, '' order by w) as sorted, upper('é') as capital from ${words}`,
      );
      expect(row).toEqual({ sorted: 'Babé', capital: 'É' });
    });

    test('takes settings', async () => {
      expect(await ask(cluster.url('postgres'), 'show work_mem')).toEqual([{ work_mem: '7MB' }]);
    });

    test('is killed with all its processes; what was committed is there at the next start, and nothing else', async () => {
      const url = await cluster.database();
      await ask(url, 'create table kept as select 42 as answer');
      const open = new pg.Client({ connectionString: url });
      const cut = new Promise((done) => open.once('error', done));
      await open.connect();
      await open.query('begin; insert into kept values (13)');
      const pids = await ask(url, 'select pid from pg_stat_activity');
      await cluster.kill();
      await cut;
      expect(pids.filter(({ pid }) => processEntry(Number(pid))?.command)).toEqual([]);
      await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
      await cluster.start();
      expect(await ask(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    });

    test('is shut down and started again at the same address', async () => {
      const url = await cluster.database();
      await ask(url, 'create table kept as select 42 as answer');
      await cluster.shutDown();
      await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
      await cluster.start();
      expect(await ask(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    });

    test('stopped after a kill it leaves no data and no shared memory behind', async () => {
      await cluster.kill();
      const memory = sharedMemory(cluster.dataDir);
      await cluster.stop();
      expect(existsSync(dirname(cluster.dataDir))).toBe(false);
      expect(segments()).not.toContain(memory);
    });
  });

/** PostgreSQL notes in its lock file which segment of shared memory it holds: the last word of line 7. */
function sharedMemory(dataDir: string): string {
  const line = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[6] ?? '';
  return line.trim().split(/\s+/).at(-1) ?? '';
}

function segments(): (string | undefined)[] {
  const list = '/proc/sysvipc/shm';
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return lines.map((line) => line.trim().split(/\s+/)[1]);
}
