import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSeed, type Replica, report, sized, startReplica } from '@samenspel/local-postgres/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog, type TestLog } from '../testing/open-log.ts';
import { fewestKills, readingRun, type Seen } from '../testing/readers/reading-run.ts';

const events = sized(400, 50_000);
const longestMillis = sized(110_000, 1_800_000);
const seed = newSeed();
console.info(`Readers under open transactions: SEED=${seed}`);

type Place = { streamId: string; version: number; id: string };

let log: TestLog;
let replica: Replica;
let seen: Seen;
/** All there is in the log, each stream in the order of its versions. */
let truth: Place[];
let outside: Place[];
const folder = mkdtempSync(join(tmpdir(), 'readers-'));

beforeAll(async () => {
  log = await openLog();
  await makeTables();
  replica = await startReplica(log.server);
  const replicaUrl = replica.url(new URL(log.url).pathname.slice(1));
  const file = join(folder, 'effects.jsonl');
  seen = await readingRun({
    ...{ log, replicaUrl, events, seed, outside: file },
    replicaCaughtUp: () => replica.caughtUp(),
  });
  truth = await log
    .em()
    .execute('select stream_id as "streamId", version, id from event order by stream_id, version');
  outside = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}, longestMillis);
afterAll(async () => {
  await replica?.stop();
  await log?.close();
  rmSync(folder, { recursive: true });
});

async function makeTables(): Promise<void> {
  const em = await log.superuser();
  await em.execute(`create table effect (n bigint generated always as identity, reader text, stream_id text,
                                         version integer, event_id uuid)`);
  await em.execute(
    'create table copy (position bigint generated always as identity primary key, event_id uuid)',
  );
  await em.execute('grant select, insert on effect, copy to samenspel_app');
}

/** Each stream by itself, in the order in which things came. */
const byStream = (places: readonly Place[]) => {
  const plain = places.map(({ streamId, version, id }) => ({ streamId, version, id }));
  return Object.fromEntries(Object.entries(Object.groupBy(plain, ({ streamId }) => streamId)).toSorted());
};

test('there was something to see: commits, rollbacks, kills', () => {
  expect(truth).toHaveLength(seen.committed);
  expect(seen.committed).toBeGreaterThanOrEqual(events);
  expect(seen.rolledBack).toBeGreaterThan(events / 50);
  expect(seen.kills).toBeGreaterThanOrEqual(fewestKills);
});

test.each(['shared', 'outside', 'replica'])(
  'what the reader “%s” wrote beside its checkpoint is there once for every event, in the order of the versions',
  async (reader) => {
    const effects = await log
      .em()
      .execute<Place[]>(
        'select stream_id as "streamId", version, event_id as id from effect where reader = ? order by n',
        [reader],
      );
    expect(byStream(effects)).toEqual(byStream(truth));
  },
);

test('what was done outside the database was done at least once for every event, with the same id, and never ahead of one before', () => {
  const ids = new Map(truth.map(({ streamId, version, id }) => [`${streamId} ${version}`, id]));
  const reached = new Map<string, number>();
  for (const { streamId, version, id } of outside) {
    expect(ids.get(`${streamId} ${version}`)).toBe(id);
    const furthest = reached.get(streamId) ?? 0;
    expect(version).toBeLessThanOrEqual(furthest + 1);
    reached.set(streamId, Math.max(furthest, version));
  }
  expect(new Set(outside.map(({ id }) => id)).size).toBe(truth.length);
});

test.each(['primary', 'replica'] as const)(
  'a reader that remembers in memory has each event of the %s once, in order',
  (where) => {
    expect(byStream(seen.memory[where])).toEqual(byStream(truth));
  },
);

test.each(['sequence', 'moment'] as const)(
  'a naive reader, whose cursor is a %s, loses events here',
  (cursor) => {
    const lost = truth.filter(({ id }) => !seen.naive[cursor].has(id)).length;
    expect(lost).toBeGreaterThan(0);
  },
);

test('the run is reported', () => {
  const lost = ({ size }: Set<string>) => truth.length - size;
  report({
    promise: 'readers',
    test: 'open transactions, rollbacks, killed readers, a lagging replica',
    count: truth.length,
    ...{ seed, kills: seen.kills, rolledBack: seen.rolledBack },
    handledAgainOutside: outside.length - truth.length,
    lostByNaiveSequence: lost(seen.naive.sequence),
    lostByNaiveMoment: lost(seen.naive.moment),
  });
});
