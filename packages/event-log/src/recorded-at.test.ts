import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import { readStream } from './read-stream.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

async function recordedAt(streamId: string, expectedVersion: number, given?: string): Promise<string> {
  const wish = request({ streamId, expectedVersion, ...(given === undefined ? {} : { recordedAt: given }) });
  const { events } = await append(log.em(), wish);
  return events[0]?.recordedAt ?? '';
}

test('the moment is the clock of the database, in milliseconds, the same for all events of an append', async () => {
  const before = new Date().toISOString();
  const { events } = await append(log.em(), request({ events: [newEvent(), newEvent(), newEvent()] }));
  const moment = events[0]?.recordedAt ?? '';
  expect(events.map((event) => event.recordedAt)).toEqual([moment, moment, moment]);
  expect(new Date(moment).toISOString()).toBe(moment);
  // Server and test run on one machine and one clock; the database cuts the microseconds off.
  expect(moment >= before && moment <= new Date().toISOString()).toBe(true);
});

test('the moment is the same text whatever zone and date style the session has', async () => {
  const em = log.em();
  const wish = request();
  const { events } = await append(em, wish);
  const read = await em.transactional(async (inside) => {
    await inside.execute(`set local timezone = 'Asia/Kathmandu'; set local datestyle = 'SQL, DMY'`);
    return readStream(inside, wish.streamId);
  });
  expect(read).toEqual(events);
});

test('demo seeding may give a moment in the past', async () => {
  const streamId = randomUUID();
  expect(await recordedAt(streamId, 0, '2024-09-02T10:15:00Z')).toBe('2024-09-02T10:15:00.000Z');
  expect(await recordedAt(streamId, 1, '2025-01-16T09:00:00.250+01:00')).toBe('2025-01-16T08:00:00.250Z');
});

test('a given moment never lies before the one before it', async () => {
  const streamId = randomUUID();
  await recordedAt(streamId, 0, '2024-09-02T10:15:00Z');
  expect(await recordedAt(streamId, 1, '2024-09-01T00:00:00Z')).toBe('2024-09-02T10:15:00.000Z');
});

test('a given moment never lies in the future, so that later events need not wait for it', async () => {
  const moment = await recordedAt(randomUUID(), 0, '2999-01-01T00:00:00Z');
  expect(moment <= new Date().toISOString()).toBe(true);
});
