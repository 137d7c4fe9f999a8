import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import type { AppendRequest } from './append-request.ts';
import { readStream } from './read-stream.ts';
import { streamVersion } from './streams.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

const many = (count: number) => Array.from({ length: count }, (_, index) => index);
const allAtOnce = (requests: ReturnType<typeof request>[]) =>
  Promise.all(requests.map((wish) => append(log.em(), wish)));

/** How often the table of events was written to in a transaction of its own. */
const transactions = async () => {
  const sql = 'select count(distinct xmin::text)::integer as count from event';
  const [row] = await (await log.superuser()).execute<{ count: number }[]>(sql);
  return row?.count ?? 0;
};

/** Requests of one event each to streams that exist. */
async function goingOn(count: number, fields: (index: number) => Partial<AppendRequest> = () => ({})) {
  const first = await allAtOnce(many(count).map(() => request()));
  return first.map(({ events }, index) =>
    request({ streamId: events[0]?.streamId ?? '', expectedVersion: 1, ...fields(index) }),
  );
}

test('appends that wait at the same time share a transaction, each with its own answer', async () => {
  const wishes = await goingOn(40);
  const before = await transactions();
  const answers = await allAtOnce(wishes);
  for (const [index, { version, events }] of answers.entries()) {
    expect(version).toBe(2);
    expect(events).toEqual((await readStream(log.em(), wishes[index]?.streamId ?? '')).slice(1));
  }
  expect((await transactions()) - before).toBeLessThan(10);
});

test('small appends of several events share one too', async () => {
  const wishes = await goingOn(20, (index) => ({ events: many(1 + (index % 5)).map(() => newEvent()) }));
  const before = await transactions();
  const answers = await allAtOnce(wishes);
  for (const [index, { version, events }] of answers.entries()) {
    expect(version).toBe(2 + (index % 5));
    expect(events).toEqual((await readStream(log.em(), wishes[index]?.streamId ?? '')).slice(1));
  }
  expect((await transactions()) - before).toBeLessThan(10);
});

test('appends of several events and beginnings stand beside them', async () => {
  const wishes = many(40).map((index) => request({ events: many(1 + (index % 3)).map(() => newEvent()) }));
  const answers = await allAtOnce(wishes);
  for (const [index, { version, events }] of answers.entries()) {
    expect(version).toBe(1 + (index % 3));
    expect(events).toEqual(await readStream(log.em(), wishes[index]?.streamId ?? ''));
  }
});

test('appends to one stream that follow each other fit in one group', async () => {
  const streamId = randomUUID();
  await append(log.em(), request({ streamId }));
  const wishes = many(12).map((index) => request({ streamId, expectedVersion: index + 1 }));
  const answers = await allAtOnce(wishes);
  expect(answers.map(({ version }) => version)).toEqual(many(12).map((index) => index + 2));
});

test('one impossible append fails alone; the others of its group are written', async () => {
  const wishes = await goingOn(10, (index) => ({ events: [newEvent(index === 4 ? { id: 'no uuid' } : {})] }));
  const results = await Promise.allSettled(wishes.map((wish) => append(log.em(), wish)));
  expect(results.map(({ status }) => status === 'rejected')).toEqual(many(10).map((index) => index === 4));
});

test('conflicts and repetitions in a group get the same answers as alone', async () => {
  const [first, other] = await goingOn(2);
  if (!first || !other) throw new Error('two streams were begun');
  await append(log.em(), first);
  const late = request({ streamId: first.streamId, expectedVersion: 1 });
  const results = await Promise.allSettled(
    [other, first, { ...first, expectedVersion: 2 }, late, request({ expectedVersion: 3 })].map((wish) =>
      append(log.em(), wish),
    ),
  );
  expect(results).toMatchObject([
    { status: 'fulfilled', value: { version: 2, repeated: false } },
    { status: 'fulfilled', value: { version: 2, repeated: true } },
    { status: 'fulfilled', value: { version: 2, repeated: true } },
    { status: 'rejected', reason: { name: 'VersionConflict', currentVersion: 2 } },
    { status: 'rejected', reason: { name: 'VersionConflict', currentVersion: 0 } },
  ]);
});

test('a stream that somebody holds open makes only its own writer wait', async () => {
  const held = request();
  await append(log.em(), held);
  const holder = log.em();
  await holder.begin();
  await append(holder, { ...held, commandId: 'holding', expectedVersion: 1 });
  const waiting = append(log.em(), { ...held, commandId: 'waiting', expectedVersion: 2 });
  const others = await allAtOnce(await goingOn(20));
  expect(others).toHaveLength(20);
  const late = await Promise.race([waiting.then(() => 'written'), sleep(50, 'still waiting')]);
  expect(late).toBe('still waiting');
  await holder.commit();
  expect(await waiting).toMatchObject({ version: 3 });
});

test('many large appends at once are all written', async () => {
  const wishes = many(3).map(() => request({ events: many(400).map(() => newEvent()) }));
  await allAtOnce(wishes);
  for (const { streamId } of wishes) expect(await streamVersion(log.em(), streamId)).toBe(400);
});
