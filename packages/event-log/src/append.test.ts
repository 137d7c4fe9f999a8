import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { append } from './append.ts';
import { readStream } from './read-stream.ts';
import { streams, streamVersion } from './streams.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';
import { VersionConflict } from './version-conflict.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

describe('versions', () => {
  test('are 1, 2, 3, … in the order the events were given', async () => {
    const em = log.em();
    const streamId = randomUUID();
    const events = Array.from({ length: 12 }, (_, index) => newEvent({ type: `Event${index}` }));
    await append(em, request({ streamId, events: events.slice(0, 5) }));
    await append(em, request({ streamId, expectedVersion: 5, events: events.slice(5, 6) }));
    await append(em, request({ streamId, expectedVersion: 6, events: events.slice(6) }));
    const read = await readStream(em, streamId);
    expect(read.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
    expect(read.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(await streamVersion(em, streamId)).toBe(12);
  });

  test('of a stream that does not exist is 0', async () => {
    expect(await streamVersion(log.em(), randomUUID())).toBe(0);
  });

  test('are listed for all streams of one kind, in the order of their ids', async () => {
    const em = log.em();
    for (const streamId of ['b', 'a', 'c']) await append(em, request({ streamId, kind: 'portfolio' }));
    await append(em, request({ streamId: 'a', kind: 'portfolio', expectedVersion: 1 }));
    await append(em, request({ kind: 'instance' }));
    expect(await streams(em, 'portfolio')).toEqual([
      { id: 'a', version: 2 },
      { id: 'b', version: 1 },
      { id: 'c', version: 1 },
    ]);
  });
});

describe('an event', () => {
  test('is read as it was answered and as it was given', async () => {
    const em = log.em();
    const given = newEvent({
      facts: {
        z: 1,
        a: [true, null, { 'ключ "x"': "it's \\ {brace}, comma" }],
        emoji: '🧱',
        nul: 'a\u0000b',
      },
      texts: { title: 'Snel of zorgvuldig?', 'een "sleutel"': 'regel 1\nregel 2 \\ {a,b}' },
    });
    const other = newEvent({ texts: null, facts: {}, occurredOn: '1999-12-31' });
    const wish = request({ events: [given, other], causedBy: 'command-0' });
    const answer = await append(em, wish);
    const read = await readStream(em, wish.streamId);
    expect(read).toEqual(answer.events);
    expect(read[0]).toMatchObject({ ...given, version: 1, actor: 'person-1', causedBy: 'command-0' });
    expect(read[1]).toMatchObject({
      ...other,
      version: 2,
      commandId: wish.commandId,
      streamId: wish.streamId,
    });
    expect(Object.keys(read[0]?.facts ?? {})).toEqual(['a', 'emoji', 'nul', 'z']);
  });

  test('is answered without what JSON cannot hold, as it will be read', async () => {
    const wish = request({ events: [newEvent({ facts: { kept: 1, dropped: undefined } })] });
    const { events } = await append(log.em(), wish);
    expect(events).toStrictEqual(await readStream(log.em(), wish.streamId));
    expect(events[0]?.facts).toStrictEqual({ kept: 1 });
  });

  test('can be read in pages', async () => {
    const em = log.em();
    const wish = request({ events: Array.from({ length: 10 }, () => newEvent()) });
    await append(em, wish);
    const page = await readStream(em, wish.streamId, { after: 3, limit: 4 });
    expect(page.map(({ version }) => version)).toEqual([4, 5, 6, 7]);
    const rest = await readStream(em, wish.streamId, { after: 8 });
    expect(rest.map(({ version }) => version)).toEqual([9, 10]);
  });
});

describe('an append at another version than expected', () => {
  test.each([
    ['behind', 1],
    ['ahead', 3],
    ['as if new', 0],
  ])('is a conflict with the current version (%s)', async (_, expectedVersion) => {
    const em = log.em();
    const streamId = randomUUID();
    await append(em, request({ streamId, events: [newEvent(), newEvent()] }));
    const failure = await append(em, request({ streamId, expectedVersion })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VersionConflict);
    expect(failure).toMatchObject({ streamId, expectedVersion, currentVersion: 2 });
    expect(await streamVersion(em, streamId)).toBe(2);
  });

  test('is a conflict with version 0 when the stream does not exist', async () => {
    const failure = append(log.em(), request({ expectedVersion: 4 }));
    await expect(failure).rejects.toMatchObject({ name: 'VersionConflict', currentVersion: 0 });
  });
});

describe('all or nothing', () => {
  test('one impossible event keeps the others out and the version where it was', async () => {
    const em = log.em();
    const wish = request();
    await append(em, wish);
    const events = [newEvent(), newEvent({ id: 'no uuid' })];
    await expect(
      append(em, request({ ...wish, commandId: randomUUID(), expectedVersion: 1, events })),
    ).rejects.toThrow('uuid');
    expect(await readStream(em, wish.streamId)).toHaveLength(1);
    expect(await streamVersion(em, wish.streamId)).toBe(1);
  });

  test('an impossible first append leaves no stream behind', async () => {
    const wish = request({ events: [newEvent(), newEvent({ occurredOn: '2024-02-30' })] });
    await expect(append(log.em(), wish)).rejects.toThrow('2024-02-30');
    expect(await streamVersion(log.em(), wish.streamId)).toBe(0);
  });

  test.each([
    ['no events', { events: [] }],
    ['a day in words', { events: [newEvent({ occurredOn: 'tomorrow' })] }],
    ['a version before the first', { expectedVersion: -1 }],
  ])('%s is refused before the database is asked', async (_, over) => {
    await expect(append(log.em(), request(over))).rejects.toThrow(RangeError);
  });
});

describe('inside a transaction', () => {
  test('a rollback leaves nothing of the append, nor of what was written beside it', async () => {
    const em = log.em();
    const superuser = await log.superuser();
    await superuser.execute('create table seen (stream_id text primary key)');
    await superuser.execute('grant select, insert on seen to samenspel_app');
    const wish = request();
    const failing = em.transactional(async (inside) => {
      await append(inside, wish);
      await inside.execute('insert into seen values (?)', [wish.streamId]);
      expect(await readStream(inside, wish.streamId)).toHaveLength(1);
      throw new Error('the read table did not want it');
    });
    await expect(failing).rejects.toThrow('did not want it');
    expect(await readStream(em, wish.streamId)).toEqual([]);
    expect(await streamVersion(em, wish.streamId)).toBe(0);
    expect(await em.execute('select from seen where stream_id = ?', [wish.streamId])).toEqual([]);
    expect(await append(em, wish)).toMatchObject({ version: 1, repeated: false });
  });

  test('a commit keeps both, and the caller may go on after a conflict', async () => {
    const em = log.em();
    const wish = request();
    await em.transactional(async (inside) => {
      await append(inside, wish);
      await expect(append(inside, { ...wish, commandId: randomUUID() })).rejects.toThrow(VersionConflict);
      await append(inside, { ...wish, commandId: randomUUID(), expectedVersion: 1 });
    });
    expect(await streamVersion(em, wish.streamId)).toBe(2);
  });
});
