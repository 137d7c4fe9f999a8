import { setTimeout as sleep } from 'node:timers/promises';
import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Call } from '../testing/history/call.ts';
import { checkHistory } from '../testing/history/check-history.ts';
import { openLog, type TestLog } from '../testing/open-log.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { Writers } from '../testing/writers/start-writers.ts';

const EACH_ROUND = 20_000;
const rounds = sized(1, 50);
const seed = newSeed();

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

/** Ends connections of writers at random moments until told to stop. */
async function cutConnections(until: AbortSignal): Promise<void> {
  const em = await log.superuser();
  const one = `select pg_terminate_backend(pid) from pg_stat_activity
               where usename = current_user and pid <> pg_backend_pid() and query like '%append%'
               order by random() limit 1`;
  while (!until.aborted) {
    await em.execute(one);
    await sleep(150 + Math.random() * 300);
  }
}

async function writersHistory(round: number): Promise<{ calls: Call[]; name: string }> {
  const name = `round-${round}`;
  const plan = { seed: seed + round, name };
  const crew = {
    url: log.url,
    plan,
    folder: temporaryFolder(),
    processes: 3,
    writersEach: 6,
    appends: EACH_ROUND,
  };
  const writers = new Writers(crew);
  const over = new AbortController();
  const cutting = cutConnections(over.signal);
  try {
    await writers.atWork();
    writers.killOne();
    return { calls: await writers.end({ atOnce: false }), name };
  } finally {
    over.abort();
    await cutting;
  }
}

const tally = (calls: readonly Call[]) => Object.groupBy(calls, ({ outcome }) => outcome.is);

test(
  'whatever many writers in several processes do at once, and whatever is cut, the log is what they were told',
  async () => {
    const sum = { appends: 0, events: 0, ok: 0, failed: 0, unknown: 0 };
    for (let round = 1; round <= rounds; round++) {
      const { calls, name } = await writersHistory(round);
      const checked = await checkHistory(log.em(), calls, (id) => id.startsWith(`${name}/`));
      expect(checked.findings, `seed ${seed}`).toEqual([]);
      const { ok = [], failed = [], unknown = [] } = tally(calls);
      sum.appends += checked.commands;
      sum.events += checked.events;
      sum.ok += ok.length;
      sum.failed += failed.length;
      sum.unknown += unknown.length;
    }
    for (const kind of ['ok', 'failed', 'unknown'] as const) expect(sum[kind]).toBeGreaterThan(0);
    expect(sum.appends).toBeGreaterThanOrEqual(rounds * EACH_ROUND);
    const { appends: count, ...figures } = sum;
    report({
      promise: 'writers-history',
      test: 'writers in 3 processes, one killed and replaced',
      count,
      seed,
      ...figures,
    });
  },
  rounds * 300_000,
);
