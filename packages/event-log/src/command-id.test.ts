import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import { readStream } from './read-stream.ts';
import { streamVersion } from './streams.ts';
import { cutLine } from './testing/cut-line.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

const more = (streamId: string, expectedVersion: number) => request({ streamId, expectedVersion });

test('the same command again gives the first answer, also when the stream has moved on', async () => {
  const em = log.em();
  const streamId = randomUUID();
  await append(em, more(streamId, 0));
  const wish = request({ streamId, expectedVersion: 1, events: [newEvent(), newEvent()] });
  const first = await append(em, wish);
  await append(em, more(streamId, 3));
  expect(await append(em, wish)).toEqual({ ...first, repeated: true });
  expect(first).toMatchObject({ version: 3, repeated: false });
  expect(await streamVersion(em, streamId)).toBe(4);
});

test('the same command under a fresh expectation still happens once', async () => {
  const em = log.em();
  const wish = request();
  const first = await append(em, wish);
  expect(await append(em, { ...wish, expectedVersion: 1 })).toEqual({ ...first, repeated: true });
  expect(await append(em, { ...wish, expectedVersion: 7 })).toEqual({ ...first, repeated: true });
  expect(await streamVersion(em, wish.streamId)).toBe(1);
});

test('the same command on another stream is another command', async () => {
  const commandId = randomUUID();
  for (let i = 0; i < 2; i++)
    expect(await append(log.em(), request({ commandId }))).toMatchObject({ version: 1, repeated: false });
});

test('two processes with the same command at once: one does it, both get the same answer', async () => {
  const [here, there] = [await log.elsewhere(), await log.elsewhere()];
  const streamId = randomUUID();
  for (let version = 0; version < 60; version++) {
    const wish = more(streamId, version);
    const answers = await Promise.all([append(here, wish), append(there, wish), append(log.em(), wish)]);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    for (const { events } of answers) expect(events).toEqual(answers[0]?.events);
    expect(await streamVersion(here, streamId)).toBe(version + 1);
  }
});

/** One transaction holds an append open, another process asks for something and waits; then the first one ends. */
async function duringAnOpenAppend<T>(
  wish: ReturnType<typeof request>,
  end: 'commit' | 'rollback',
  meanwhile: () => Promise<T>,
): Promise<PromiseSettledResult<T> | undefined> {
  const em = log.em();
  await em.begin();
  await append(em, wish);
  const waiting = Promise.allSettled([meanwhile()]);
  await someoneWaits();
  await em[end]();
  const [result] = await waiting;
  return result;
}

async function someoneWaits(): Promise<void> {
  const sql = `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%append_events%'`;
  const em = await log.superuser();
  while ((await em.execute(sql)).length === 0) await sleep(5);
}

test.each([0, 1])(
  'a command that waits for its own twin repeats it (expected version %i)',
  async (expectedVersion) => {
    const streamId = randomUUID();
    if (expectedVersion === 1) await append(log.em(), more(streamId, 0));
    const wish = more(streamId, expectedVersion);
    const there = await log.elsewhere();
    const result = await duringAnOpenAppend(wish, 'commit', () => append(there, wish));
    expect(result).toMatchObject({
      status: 'fulfilled',
      value: { version: expectedVersion + 1, repeated: true },
    });
    expect(await readStream(there, streamId)).toHaveLength(expectedVersion + 1);
  },
);

test.each([0, 1])(
  'a command whose twin rolls back is done after all (expected version %i)',
  async (expectedVersion) => {
    const streamId = randomUUID();
    if (expectedVersion === 1) await append(log.em(), more(streamId, 0));
    const wish = more(streamId, expectedVersion);
    const there = await log.elsewhere();
    const result = await duringAnOpenAppend(wish, 'rollback', () => append(there, wish));
    expect(result).toMatchObject({
      status: 'fulfilled',
      value: { version: expectedVersion + 1, repeated: false },
    });
    expect(await readStream(there, streamId)).toHaveLength(expectedVersion + 1);
  },
);

test('a twin with another expectation waits for the first and repeats it', async () => {
  const wish = request();
  const there = await log.elsewhere();
  await append(there, { ...wish, commandId: randomUUID() });
  const open = { ...wish, expectedVersion: 1 };
  const result = await duringAnOpenAppend(open, 'commit', () =>
    append(there, { ...open, expectedVersion: 5 }),
  );
  expect(result).toMatchObject({ status: 'fulfilled', value: { version: 2, repeated: true } });
});

test('another command that waits finds the stream moved on', async () => {
  const wish = request();
  const there = await log.elsewhere();
  const result = await duringAnOpenAppend(wish, 'commit', () => append(there, more(wish.streamId, 0)));
  expect(result).toMatchObject({
    status: 'rejected',
    reason: { name: 'VersionConflict', currentVersion: 1 },
  });
});

test('a command that already knows the version still being written waits and follows it', async () => {
  const streamId = randomUUID();
  await append(log.em(), more(streamId, 0));
  const there = await log.elsewhere();
  const result = await duringAnOpenAppend(more(streamId, 1), 'commit', () =>
    append(there, more(streamId, 2)),
  );
  expect(result).toMatchObject({ status: 'fulfilled', value: { version: 3, repeated: false } });
  const moments = (await readStream(there, streamId)).map(({ recordedAt }) => recordedAt);
  expect(moments).toEqual(moments.toSorted());
});

test('a command whose answer was lost with the connection is not done twice', async () => {
  const line = await cutLine(log.url);
  const there = await log.elsewhere(line.url);
  const wish = request();
  await append(there, { ...wish, commandId: randomUUID() });
  line.cutAtNextAnswer();
  const lost = { ...wish, expectedVersion: 1 };
  await expect(append(there, lost)).rejects.toThrow();
  line.close();
  expect(await append(log.em(), lost)).toMatchObject({ version: 2, repeated: true });
  expect(await readStream(log.em(), wish.streamId)).toHaveLength(2);
});
