import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type ChainedEvent, commitment, eventHash } from '@samenspel/log-proof';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import { eraseTexts } from './erase-texts.ts';
import { readChain } from './read-chain.ts';
import { readStream } from './read-stream.ts';
import { streamHeads } from './streams.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

async function chainOf(em: EntityManager, streamId: string): Promise<ChainedEvent[]> {
  const chain: ChainedEvent[] = [];
  for await (const event of readChain(em, streamId, { page: 2 })) chain.push(event);
  return chain;
}

async function mustHold(em: EntityManager, streamId: string): Promise<ChainedEvent[]> {
  const chain = await chainOf(em, streamId);
  for (const event of chain) {
    expect(event.hash).toBe(eventHash(event, event.previousHash));
    if (event.texts && event.textsSalt)
      expect(commitment(Buffer.from(event.textsSalt, 'hex'), event.texts)).toBe(event.textsCommitment);
  }
  expect((await streamHeads(em)).find((head) => head.streamId === streamId)?.head).toBe(chain.at(-1)?.hash);
  return chain;
}

async function written(streamId: string): Promise<void> {
  const em = log.em();
  const strange = newEvent({ facts: { 'ключ "x"': ['é', 1.5, -0, 1e21], z: null, a: { b: '🧱\u0000' } } });
  const nothing = newEvent({ texts: null });
  await append(em, request({ streamId, events: [strange, nothing, newEvent()], causedBy: 'c' }));
  await append(em, request({ streamId, expectedVersion: 3, commandId: 'é "quoted"' }));
  await append(em, request({ streamId, expectedVersion: 4, recordedAt: '2020-01-01T00:00:00Z' }));
}

test('every event holds the hash of the one before, and the stream the hash of its last', async () => {
  const streamId = randomUUID();
  await written(streamId);
  const chain = await mustHold(log.em(), streamId);
  expect(chain.map(({ version, commandIndex }) => [version, commandIndex])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 1],
    [5, 1],
  ]);
  expect(chain.map(({ textsCommitment }) => textsCommitment !== null)).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
});

test('the same text twice has two commitments, so that nobody can tell by comparing', async () => {
  const streamId = randomUUID();
  await append(log.em(), request({ streamId, events: [newEvent(), newEvent()] }));
  const [first, second] = await mustHold(log.em(), streamId);
  expect(first?.texts).toEqual(second?.texts);
  expect(first?.textsCommitment).not.toBe(second?.textsCommitment);
});

test('erasing takes texts and salts and leaves every hash as it was', async () => {
  const streamId = randomUUID();
  await written(streamId);
  const before = await mustHold(log.em(), streamId);
  expect(await eraseTexts(await log.as('erasure'), streamId, [2, 3, 4])).toBe(2);
  const after = await mustHold(log.em(), streamId);
  expect(after.map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
  expect(after.map(({ texts, textsSalt }) => [texts, textsSalt].every((gone) => gone === null))).toEqual([
    ...[false, true, true],
    ...[true, false],
  ]);
  expect((await readStream(log.em(), streamId)).map(({ erased }) => erased)).toEqual([
    ...[false, false, true],
    ...[true, false],
  ]);
});

test('erasing again, or what was never there, erases nothing', async () => {
  const streamId = randomUUID();
  await written(streamId);
  const em = await log.as('erasure');
  await eraseTexts(em, streamId, [1]);
  expect(await eraseTexts(em, streamId, [1, 2, 99])).toBe(0);
  expect(await eraseTexts(em, randomUUID(), [1])).toBe(0);
});

test('half a surrogate pair is refused and nothing is written', async () => {
  const wish = request({ events: [newEvent({ texts: { title: 'broken \ud83d' } })] });
  await expect(append(log.em(), wish)).rejects.toThrow(TypeError);
  expect(await readStream(log.em(), wish.streamId)).toEqual([]);
});
