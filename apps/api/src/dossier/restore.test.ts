import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setUpRoles } from '@samenspel/event-log';
import {
  type DebianPostgres,
  findDebianPostgres,
  report,
  startTestDatabase,
  type TestDatabase,
} from '@samenspel/local-postgres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { buildService, type Running } from '../main.ts';
import { signIn } from '../testing/asking.ts';
import { samenspel } from '../testing/command-line.ts';
import { asSuperuser, checked, temporaryFolder, wholeLog } from '../testing/log-copies.ts';
import { startService, testConfig } from '../testing/running.ts';
import { startWriters } from '../testing/writers.ts';

const found = await findDebianPostgres();
if (found.problem !== undefined)
  console.warn(`Left out, restoring a dump of PostgreSQL 15 in PostgreSQL 18: ${found.problem}`);

const streamId = demoCollaborationId('buurtbakens');
const work = temporaryFolder();
const proof = { origin: 'samenspel.example/log', keyFile: join(work, 'key.pem') };
afterAll(() => rmSync(work, { recursive: true }));

describe.skipIf(found.problem !== undefined)(
  'a dump of PostgreSQL 15 in a fresh cluster of version 18',
  { timeout: 120_000 },
  () => {
    let old: TestDatabase;
    let fresh: TestDatabase;
    beforeAll(async () => {
      await samenspel(await testConfig(), ['log', 'key', proof.keyFile, '--origin', proof.origin]);
      old = await startTestDatabase({ server: found as DebianPostgres });
      fresh = await startTestDatabase();
    });
    afterAll(() => Promise.all([old.stop(), fresh.stop()]));

    /** Roles are no part of a dump, so they are made first, as docs/operators.md says. */
    async function restored(database: string): Promise<Config> {
      const file = await old.dump(database);
      const to = await testConfig({ databaseUrl: await fresh.database(database), proof });
      await asSuperuser(to, ({ em }) => setUpRoles(em.fork()));
      await fresh.restore(database, file);
      return to;
    }

    it('holds, serves the same, and goes on where it was', async () => {
      const from = await testConfig({ databaseUrl: await old.database('portfolio'), proof });
      const look = 'query ($id: ID!) { collaboration(id: $id) { name version } }';
      const looked = async (running: Running) => (await signIn(running, 'gids')).ask(look, { id: streamId });
      const first = await startService(from);
      const seen = await looked(first);
      await first.stop();
      const kept = join(work, 'kept');
      await samenspel(from, ['log', 'checkpoint', '--out', kept]);
      const to = await restored('portfolio');
      const before = await wholeLog(from);
      expect(await wholeLog(to)).toEqual(before);

      const service = await buildService(to);
      const guide = await signIn(service, 'gids');
      expect(await looked(service)).toEqual(seen);
      const pause = `mutation ($id: ID!) { pauseCollaboration(collaborationId: $id, commandId: "after-the-restore",
      input: { reason: "Verhuizing" }) { collaboration { version } } }`;
      const { pauseCollaboration } = await guide.ask(pause, { id: streamId });
      expect(pauseCollaboration.collaboration.version).toBe(seen.collaboration.version + 1);
      await service.stop();

      const { events } = await wholeLog(to);
      const last = events.filter((event) => event.streamId === streamId).at(-1);
      expect(last?.previousHash).toBe(
        before.events.filter((event) => event.streamId === streamId).at(-1)?.hash,
      );
      const dossier = join(work, 'after');
      await samenspel(to, ['log', 'export', 'all', '--out', dossier]);
      expect(checked(dossier, '--checkpoint', kept)).toMatchObject({ code: 0 });
      report({
        promise: 'restore',
        test: 'pg_dump 15 into 18, verified and continued',
        count: events.length,
      });
    });

    it('taken while writers append is whole: every stream ends where its row says', async () => {
      const from = await testConfig({ databaseUrl: await old.database('busy'), proof });
      await migrate(from.ownerUrl);
      const writers = startWriters(from, 8);
      await sleep(500);
      const first = writers.count();
      const to = await restored('busy');
      const appended = await writers.end();
      expect(appended).toBeGreaterThan(first);

      const { events } = await wholeLog(to);
      expect(events.length).toBeGreaterThanOrEqual(first);
      expect(events.length).toBeLessThan(appended);
      const dossier = join(work, 'busy');
      await samenspel(to, ['log', 'export', 'all', '--out', dossier]);
      expect(checked(dossier)).toMatchObject({ code: 0 });
      report({ promise: 'restore', test: 'pg_dump while 8 writers append', count: events.length });
    });
  },
);
