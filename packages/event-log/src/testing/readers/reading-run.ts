import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { random } from '@samenspel/log-proof/testing';
import type { LoggedEvent } from '../../event.ts';
import { MemoryCheckpoints } from '../../reader/memory-checkpoints.ts';
import { readEvents } from '../../reader/read-page.ts';
import { Reader } from '../../reader/reader.ts';
import type { TestLog } from '../open-log.ts';
import { type Cursor, naiveReader } from './naive-reader.ts';
import { RestlessReader } from './restless-process.ts';
import { slowWriter } from './slow-writers.ts';
import { stallReplica } from './stall-replica.ts';

export type Plan = {
  log: TestLog;
  /** Address of the replica, as its superuser. */
  replicaUrl: string;
  replicaCaughtUp: () => Promise<void>;
  /** Where the reader with effects outside the database leaves them. */
  outside: string;
  /** How many events to write. */
  events: number;
  seed: number;
};

/** Kills that a run must have seen; starting a process takes long on a busy machine. */
export const fewestKills = 4;

/** What was seen: ids of events by reader; and how much was done. */
export type Seen = {
  naive: Record<Cursor, Set<string>>;
  memory: Record<'primary' | 'replica', LoggedEvent[]>;
  rolledBack: number;
  committed: number;
  kills: number;
};

/**
 * Writers with open transactions, readers that are killed again and again, a replica that lags and a stranger whose
 * transaction stays open throughout; until the writing has ended and every reader has caught up.
 */
export async function readingRun(plan: Plan): Promise<Seen> {
  const { log, replicaUrl, seed } = plan;
  const [writing, reading, stalling] = [new AbortController(), new AbortController(), new AbortController()];
  const restless = [
    ['shared', log.url, '', ''],
    ['shared', log.url, '', ''],
    ['outside', log.url, '', plan.outside],
    ['replica', log.url, replicaUrl, ''],
  ].map((args, index) => new RestlessReader(random(seed + 100 + index), args));
  const memory = {
    primary: memoryReader(await log.elsewhere()),
    replica: memoryReader(await log.elsewhere(replicaUrl)),
  };
  const stalled = stallReplica(replicaUrl, random(seed + 200), stalling.signal);
  const stranger = openUntil(await log.elsewhere(), reading.signal);
  const until = () => reading.signal.aborted;
  const naive = {
    sequence: naiveReader(await log.elsewhere(), 'sequence', until),
    moment: naiveReader(await log.elsewhere(), 'moment', until),
  };
  const done = { committed: 0, rolledBack: 0 };
  const writers = Array.from({ length: 6 }, async (_, index) =>
    slowWriter(await log.elsewhere(), random(seed + index), () => writing.signal.aborted, done),
  );
  while (done.committed < plan.events || killsOf(restless) < fewestKills) await sleep(20);
  writing.abort();
  await Promise.all(writers);
  stalling.abort();
  await stalled;
  await Promise.all(restless.map((reader) => reader.calm()));
  await plan.replicaCaughtUp();
  await Promise.all([allRead(log.em()), memory.primary.caughtUp(), memory.replica.caughtUp()]);
  reading.abort();
  await Promise.all([stranger, memory.primary.end(), memory.replica.end()]);
  await Promise.all(restless.map((reader) => reader.end()));
  return {
    naive: { sequence: await naive.sequence, moment: await naive.moment },
    memory: { primary: memory.primary.seen, replica: memory.replica.seen },
    kills: killsOf(restless),
    ...done,
  };
}

const killsOf = (readers: readonly RestlessReader[]) => readers.reduce((sum, { deaths }) => sum + deaths, 0);

function memoryReader(em: EntityManager) {
  const seen: LoggedEvent[] = [];
  const handle = async (events: readonly LoggedEvent[]) => void seen.push(...events);
  const reader = new Reader({
    checkpoints: new MemoryCheckpoints(em),
    read: readEvents,
    handle,
    pollMillis: 40,
  });
  void reader.run();
  return { seen, caughtUp: () => reader.caughtUp(), end: () => reader.stop() };
}

/** A transaction that has nothing to do with any of it. Readers that go by transaction ids stand still before it. */
const openUntil = (em: EntityManager, signal: AbortSignal) =>
  em.transactional(async (tx) => {
    await tx.execute('select pg_current_xact_id()');
    while (!signal.aborted) await sleep(20);
  });

async function allRead(em: EntityManager): Promise<void> {
  const behind = `select count(*)::int as count
    from stream s cross join unnest(array['shared', 'outside', 'replica']) as r (name)
    left join checkpoint c on c.reader = r.name and c.stream_id = s.id
    where s.version > coalesce(c.version, 0)`;
  while ((await em.execute<[{ count: number }]>(behind))[0].count > 0) await sleep(50);
}
