import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Config } from '../../config.ts';
import { migrate } from '../../database/migrate.ts';
import type { Running } from '../../main.ts';
import { asSuperuser } from '../../testing/log-copies.ts';
import { dumpReadTables } from '../../testing/read-table-rows.ts';
import { startService, testConfig } from '../../testing/running.ts';

let config: Config;
let running: Running;
beforeAll(async () => {
  config = await testConfig();
  running = await startService(config);
});
afterAll(() => running.stop());

const dump = () => dumpReadTables(running.service.database.em.fork());

it('a read table that a release brings is filled when it starts, also by two processes at once', async () => {
  const before = await dump();
  expect(before.search_view).toContain('kiosk');
  await asSuperuser(config, ({ em }) => em.fork().execute('delete from search_view'));
  await Promise.all([migrate(config.ownerUrl), migrate(config.ownerUrl)]);
  expect(await dump()).toEqual(before);
});
