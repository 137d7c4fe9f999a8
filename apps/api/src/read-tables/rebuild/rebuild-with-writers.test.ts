import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { random } from '@samenspel/log-proof/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listedFor } from '../../collaboration/collaborations.ts';
import type { Config } from '../../config.ts';
import { asOwner } from '../../database/migrate.ts';
import { openService, type Running } from '../../main.ts';
import { randomHappenings } from '../../testing/random-happenings.ts';
import { countRows, dumpReadTables, rowsWanted } from '../../testing/read-table-rows.ts';
import { recordAll } from '../../testing/record-happenings.ts';
import { startService, testConfig } from '../../testing/running.ts';
import { rebuildReadTables } from './rebuild.ts';

const seed = newSeed();
const rebuilds = sized(3, 15);
let config: Config;
let running: Running;

beforeAll(async () => {
  config = await testConfig();
  running = await startService(config);
});
afterAll(() => running.stop());

/** Records at random in streams of its own until told to end; through connections of its own, as another process would. */
async function writer(number: number, busy: () => boolean): Promise<number> {
  const service = await openService(config);
  const chance = random(seed + number);
  let appends = 0;
  for (let stream = 0; busy(); stream++) {
    const happenings = randomHappenings(chance, 30);
    for (let at = 0; at < happenings.length && busy(); at += 2) {
      await recordAll(service, `writer-${number}-${stream}`, [happenings.slice(at, at + 2)]);
      appends += 1;
    }
  }
  await service.close();
  return appends;
}

/** Reads both tables in one statement until told to end; the demo was there all the time. */
async function reader(busy: () => boolean): Promise<number> {
  let reads = 0;
  for (; busy(); reads++) {
    const listed = await listedFor(running.service.database.em.fork(), 'gids', {}, null, 100);
    const demo = await running.service.database.em
      .fork()
      .execute<{ count: number }[]>(
        "select count(*)::integer from collaboration_view where name = 'Avondplein'",
      );
    expect([listed.length >= 0, (demo[0]?.count ?? 0) > 0]).toEqual([true, true]);
  }
  return reads;
}

it(
  `loses nothing, doubles nothing and fails nobody while writers and readers go on (seed ${seed})`,
  async () => {
    let working = true;
    const busy = () => working;
    const writers = [1, 2, 3, 4].map((number) => writer(number, busy));
    const readers = [reader(busy), reader(busy)];
    const everybody = Promise.all([...writers, ...readers]);
    const rebuilding = (async () => {
      for (let n = 0; n < rebuilds; n++)
        await asOwner(config.ownerUrl, (owner) => rebuildReadTables(owner, { pageSize: n % 2 ? 5_000 : 20 }));
    })().finally(() => {
      working = false;
    });
    const [counts] = await Promise.all([everybody, rebuilding]);
    const appends = counts.slice(0, writers.length).reduce((sum, count) => sum + count);

    const em = running.service.database.em.fork();
    const dump = await dumpReadTables(em);
    expect(countRows(dump)).toEqual(await rowsWanted(em));
    await asOwner(config.ownerUrl, (owner) => rebuildReadTables(owner));
    expect(await dumpReadTables(em)).toEqual(dump);
    expect(appends).toBeGreaterThan(50);
    report({
      promise: 'rebuild-without-stop',
      test: `appends during ${rebuilds} rebuilds, all in the read tables once`,
      count: appends,
      seed,
    });
  },
  sized(120_000, 3_600_000),
);
