import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { append } from '../append.ts';
import type { LoggedEvent } from '../event.ts';
import { openLog, type TestLog } from '../testing/open-log.ts';
import { newEvent, request } from '../testing/requests.ts';
import type { Parked } from './checkpoints.ts';
import { DatabaseCheckpoints } from './database-checkpoints.ts';
import { readEvents } from './read-page.ts';
import { Reader } from './reader.ts';
import type { ReaderOptions } from './reader-options.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
  const superuser = await log.superuser();
  await superuser.execute(
    'create table effect (n bigint generated always as identity, stream_id text, version int)',
  );
  await superuser.execute('grant select, insert on effect to samenspel_app');
});
afterAll(() => log.close());

const patience = { attempts: 3, firstRestMillis: 20, longestRestMillis: 100 };
let kind: string;
const started: Reader<LoggedEvent>[] = [];
beforeEach(() => {
  kind = `kind-${randomUUID()}`;
});
afterEach(() => Promise.all(started.splice(0).map((reader) => reader.stop())));

type Options = Partial<ReaderOptions<LoggedEvent>> & Pick<ReaderOptions<LoggedEvent>, 'handle'>;

function start(options: Options): Reader<LoggedEvent> {
  const checkpoints = new DatabaseCheckpoints(log.em(), kind);
  const reader = new Reader({ checkpoints, read: readEvents, kinds: [kind], patience, ...options });
  started.push(reader);
  void reader.run();
  return reader;
}

async function stream(size: number, type = 'Fine'): Promise<string> {
  const wish = request({ kind, events: Array.from({ length: size }, () => newEvent({ type })) });
  await append(log.em(), wish);
  return wish.streamId;
}

/** Writes down what was handled and fails at poison. */
const write = async (events: readonly LoggedEvent[], tx: EntityManager) => {
  for (const { streamId, version, type } of events) {
    await tx.execute('insert into effect (stream_id, version) values (?, ?)', [streamId, version]);
    if (type === 'Poison') throw Object.assign(new Error('Jan Jansen'), { code: 'BAD' });
  }
};
const written = async (streamId: string) => {
  const rows = await log
    .em()
    .execute<{ version: number }[]>('select version from effect where stream_id = ? order by n', [streamId]);
  return rows.map(({ version }) => version);
};
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a reader', () => {
  test('handles what is there, page after page, and what comes when it is woken', async () => {
    const ids = [await stream(25), await stream(3)];
    const reader = start({ handle: write, page: 10, pollMillis: 60_000 });
    await reader.caughtUp();
    for (const [index, id] of ids.entries()) expect(await written(id)).toEqual(oneTo([25, 3][index] ?? 0));
    await append(log.em(), request({ kind, streamId: ids[1] as string, expectedVersion: 3 }));
    reader.wake(ids[1] as string);
    await expect.poll(() => written(ids[1] as string)).toEqual(oneTo(4));
  });

  test('finds by polling what nobody told it', async () => {
    start({ handle: write, pollMillis: 50 });
    await sleep(20);
    const id = await stream(2);
    await expect.poll(() => written(id)).toEqual([1, 2]);
  });

  test('goes on after a restart where it was', async () => {
    const id = await stream(4);
    const first = start({ handle: write });
    await first.caughtUp();
    await first.stop();
    await append(log.em(), request({ kind, streamId: id, expectedVersion: 4 }));
    await start({ handle: write }).caughtUp();
    expect(await written(id)).toEqual(oneTo(5));
  });

  test('shares its streams with the same reader elsewhere', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await stream(5));
    const handled: string[][] = [[], []];
    const readers = handled.map((mine) =>
      start({
        page: 1,
        handle: async (events, tx) => {
          await write(events, tx);
          mine.push(...events.map(({ id }) => id));
          await sleep(5);
        },
      }),
    );
    await Promise.all(readers.map((reader) => reader.caughtUp()));
    for (const id of ids) expect(await written(id)).toEqual(oneTo(5));
    for (const mine of handled) expect(mine.length).toBeGreaterThan(5);
  });

  test('stops after the page under way, also by a signal', async () => {
    await stream(50);
    const control = new AbortController();
    let pages = 0;
    const checkpoints = new DatabaseCheckpoints(log.em(), kind);
    const handle = async () => {
      pages += 1;
      control.abort();
    };
    const reader = new Reader({ checkpoints, read: readEvents, kinds: [kind], page: 1, handle });
    await reader.run(control.signal);
    expect(pages).toBe(1);
    expect(await reader.standing()).toMatchObject({ streams: 1, events: 49 });
  });
});

describe('a poison event', () => {
  test('parks its own stream at its own version, while all others go on, and a retry continues', async () => {
    const bad = await stream(6);
    await append(
      log.em(),
      request({
        kind,
        streamId: bad,
        expectedVersion: 6,
        events: [newEvent({ type: 'Poison' }), newEvent()],
      }),
    );
    const good = await stream(3);
    const told: Parked[] = [];
    const reader = start({ handle: write, pollMillis: 50, onParked: (parked) => told.push(parked) });
    await reader.caughtUp();
    const parked = [{ streamId: bad, version: 7, problem: 'Error BAD' }];
    expect(await reader.standing()).toEqual({ streams: 0, events: 0, parked });
    expect(told).toEqual(parked);
    expect(await written(bad)).toEqual(oneTo(6));
    const later = await stream(2);
    await reader.caughtUp();
    expect([await written(good), await written(later)]).toEqual([oneTo(3), oneTo(2)]);

    await reader.stop();
    const mended = start({
      handle: (events, tx) =>
        write(
          events.map((event) => ({ ...event, type: 'Fine' })),
          tx,
        ),
    });
    expect(await mended.retry(bad)).toBe(1);
    await mended.caughtUp();
    expect(await written(bad)).toEqual(oneTo(8));
    expect(await mended.standing()).toMatchObject({ parked: [] });
  });

  test('is tried again with growing rests before its stream is parked', async () => {
    const id = await stream(1, 'Poison');
    const moments: number[] = [];
    const reader = start({
      patience: { attempts: 4, firstRestMillis: 40, longestRestMillis: 100 },
      handle: async (events, tx) => {
        moments.push(performance.now());
        await write(events, tx);
      },
    });
    await expect.poll(async () => (await reader.standing()).parked, { timeout: 20_000 }).toHaveLength(1);
    const rests = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
    expect(rests).toHaveLength(3);
    for (const [index, least] of [40, 80, 100].entries()) expect(rests[index]).toBeGreaterThanOrEqual(least);
    expect(await written(id)).toEqual([]);
  });

  test('that failed for a while only leaves nothing behind', async () => {
    const id = await stream(3, 'Shaky');
    let failures = 2;
    const handle = async (events: readonly LoggedEvent[], tx: EntityManager) => {
      await write(events, tx);
      if (events.length === 1 && failures-- > 0) throw new Error('not yet');
    };
    const reader = start({ handle, page: 1 });
    await expect.poll(() => written(id)).toEqual(oneTo(3));
    expect(await reader.standing()).toEqual({ streams: 0, events: 0, parked: [] });
  });

  test('that never answers is given up, and cannot write afterwards', async () => {
    const id = await stream(1, 'Slow');
    const good = await stream(1);
    const late: Promise<unknown>[] = [];
    const handle = async (events: readonly LoggedEvent[], tx: EntityManager) => {
      if (events[0]?.type !== 'Slow') return await write(events, tx);
      const writing = sleep(300).then(() => write(events, tx));
      late.push(writing.catch((error: unknown) => error));
      await writing;
    };
    const reader = start({ handle, checkpoints: new DatabaseCheckpoints(log.em(), kind, 100) });
    await expect
      .poll(async () => (await reader.standing()).parked, { timeout: 20_000 })
      .toEqual([{ streamId: id, version: 1, problem: 'TookTooLong' }]);
    expect(await written(good)).toEqual([1]);
    for (const outcome of await Promise.all(late)) expect(outcome).toBeInstanceOf(Error);
    expect(await written(id)).toEqual([]);
  });
});

test('an event that is gone from the log parks its stream', async () => {
  const id = await stream(5);
  await (await log.superuser()).execute('delete from event where stream_id = ? and version = 3', [id]);
  const reader = start({ handle: write });
  await expect
    .poll(async () => (await reader.standing()).parked, { timeout: 20_000 })
    .toEqual([{ streamId: id, version: 3, problem: 'MissingEvent' }]);
  expect(await written(id)).toEqual([1, 2]);
});

test('a lost connection parks nothing', async () => {
  const id = await stream(2);
  const superuser = await log.superuser();
  const troubles: unknown[] = [];
  let cuts = 5;
  const handle = async (events: readonly LoggedEvent[], tx: EntityManager) => {
    await write(events, tx);
    if (cuts-- <= 0) return;
    const [{ pid }] = await tx.execute<[{ pid: number }]>('select pg_backend_pid() as pid');
    await superuser.execute('select pg_terminate_backend(?, 5000)', [pid]);
  };
  const reader = start({ handle, pollMillis: 30, onTrouble: (error) => troubles.push(error) });
  await reader.caughtUp();
  expect(await written(id)).toEqual([1, 2]);
  expect(troubles).toHaveLength(5);
});
