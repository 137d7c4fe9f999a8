import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChainedEvent } from '@samenspel/log-proof';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import { BrokenChain } from './followed.ts';
import { readChain } from './read-chain.ts';
import { holdAppends, OtherHistory, type Restored, restoreStream } from './restore-stream.ts';
import { streamHeads } from './streams.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';

const streamId = 'kept';
const kind = 'collaboration';
let log: TestLog;
let owner: EntityManager;
let kept: ChainedEvent[];
beforeAll(async () => {
  log = await openLog();
  owner = await log.as('owner');
  const [plain, causedBy] = [newEvent({ texts: null }), 'é'];
  await append(log.em(), request({ streamId, causedBy, events: [newEvent(), plain, newEvent()] }));
  await append(log.em(), request({ streamId, expectedVersion: 3, events: [newEvent()] }));
  kept = await chain();
  await empty();
});
afterAll(() => log.close());
const empty = async () => (await log.superuser()).execute('truncate stream, event');
afterEach(empty);

async function chain(): Promise<ChainedEvent[]> {
  const events: ChainedEvent[] = [];
  for await (const event of readChain(log.em(), streamId)) events.push(event);
  return events;
}

async function* one(events: readonly ChainedEvent[]) {
  yield* events;
}

const restore = (events: readonly ChainedEvent[], into = kind): Promise<Restored> =>
  owner.fork().transactional(async (em) => {
    await holdAppends(em);
    return restoreStream(em, { streamId, kind: into }, one(events));
  });

test('a stream that was not there comes back with the same hashes, moments and salts, and goes on', async () => {
  expect(await restore(kept)).toEqual({ outcome: 'restored', added: 4 });
  expect(await chain()).toEqual(kept);
  await append(log.em(), request({ streamId, expectedVersion: 4 }));
  const last = (await chain()).at(-1);
  expect(last?.previousHash).toBe(kept.at(-1)?.hash);
  expect(await streamHeads(log.em())).toEqual([{ streamId, kind, version: 5, head: last?.hash }]);
});

test('the second time nothing is added', async () => {
  await restore(kept);
  expect(await restore(kept)).toEqual({ outcome: 'present', added: 0 });
});

test('a shorter stream is continued, and a longer one left as it is', async () => {
  await restore(kept.slice(0, 2));
  expect(await restore(kept)).toEqual({ outcome: 'continued', added: 2 });
  expect(await restore(kept.slice(0, 3))).toEqual({ outcome: 'present', added: 0 });
  expect(await chain()).toEqual(kept);
});

test('texts that were erased meanwhile stay erased', async () => {
  await restore(kept.slice(0, 3));
  await (await log.as('erasure')).execute(`select erase_texts('kept', '{1}')`);
  await restore(kept);
  const [first, , third] = await chain();
  expect([first?.texts, first?.textsSalt]).toEqual([null, null]);
  expect(third?.texts).toEqual(kept[2]?.texts);
});

test('a stream without its texts comes back without them, and holds', async () => {
  const erased = kept.map((event) => ({ ...event, texts: null, textsSalt: null }));
  await restore(erased);
  expect(await chain()).toEqual(erased);
});

test.each([2, 4, 6])('another history of %i events is refused and stays as it was', async (size) => {
  const events = Array.from({ length: size }, () => newEvent());
  await append(log.em(), request({ streamId, events }));
  const before = await chain();
  await expect(restore(kept)).rejects.toThrow(OtherHistory);
  expect(await chain()).toEqual(before);
});

test('a stream of another kind is another history', async () => {
  await restore(kept);
  await expect(restore(kept, 'portfolio')).rejects.toThrow(OtherHistory);
});

const broken: [string, (events: ChainedEvent[]) => ChainedEvent[]][] = [
  ['changed', (events) => events.map((event) => ({ ...event, actor: 'somebody else' }))],
  ['cut at its beginning', (events) => events.slice(1)],
  ['cut in the middle', (events) => events.toSpliced(1, 1)],
  ['taken from another stream', (events) => events.map((event) => ({ ...event, streamId: 'other' }))],
  ['changed in its texts', (events) => events.map((event) => ({ ...event, texts: { title: 'Other' } }))],
];
test.each(broken)('a stream that was %s is refused, and nothing of it is written', async (_, change) => {
  await expect(restore(change(kept))).rejects.toThrow(BrokenChain);
  expect(await chain()).toEqual([]);
});

test('appends wait until what is restored is there', async () => {
  let added: Promise<unknown> = Promise.resolve();
  await owner.fork().transactional(async (em) => {
    await holdAppends(em);
    added = append(log.em(), request({ streamId, expectedVersion: 4 }));
    await new Promise((soon) => setTimeout(soon, 200)); // by now it waits
    await restoreStream(em, { streamId, kind }, one(kept));
  });
  await added;
  expect(await chain()).toHaveLength(5);
});

test('the application may not restore', async () => {
  const restoring = (await log.login('application')).transactional((em) =>
    restoreStream(em, { streamId, kind }, one(kept)),
  );
  await expect(restoring).rejects.toThrow('permission denied');
});
