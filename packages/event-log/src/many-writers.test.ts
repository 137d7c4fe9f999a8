import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import { readStream } from './read-stream.ts';
import { streamVersion } from './streams.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { newEvent, request } from './testing/requests.ts';
import { VersionConflict } from './version-conflict.ts';

const WRITERS = 8;
const APPENDS_EACH = 50;

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

/** Tries until its turn comes, each time from the version it learned of; returns the ids that were acknowledged. */
async function insist(em: EntityManager, streamId: string, size: number): Promise<string[]> {
  const events = Array.from({ length: size }, () => newEvent());
  const commandId = randomUUID();
  for (let expectedVersion = 0; ; ) {
    try {
      const answer = await append(em, request({ streamId, expectedVersion, commandId, events }));
      return answer.events.map(({ id }) => id);
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      expectedVersion = error.currentVersion;
    }
  }
}

test.each([
  ['by themselves', (em: EntityManager, streamId: string, size: number) => insist(em, streamId, size)],
  [
    'in transactions',
    (em: EntityManager, streamId: string, size: number) =>
      em.fork().transactional((inside) => insist(inside, streamId, size)),
  ],
])(
  'many writers on one new stream %s: versions 1 to n, every acknowledged event there once',
  async (_, write) => {
    const streamId = randomUUID();
    const writers = await Promise.all(Array.from({ length: WRITERS }, () => log.elsewhere()));
    const acknowledged = await Promise.all(
      writers.map(async (em) => {
        const ids: string[] = [];
        for (let i = 0; i < APPENDS_EACH; i++) ids.push(...(await write(em, streamId, 1 + (i % 3))));
        return ids;
      }),
    );
    const events = await readStream(log.em(), streamId);
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
    expect(events.map(({ id }) => id).toSorted()).toEqual(acknowledged.flat().toSorted());
    expect(await streamVersion(log.em(), streamId)).toBe(events.length);
    const moments = events.map(({ recordedAt }) => recordedAt);
    expect(moments).toEqual(moments.toSorted());
  },
);

test('two first appends at once: one makes the stream, the other is a conflict', async () => {
  const [here, there] = [log.em(), await log.elsewhere()];
  for (let i = 0; i < 40; i++) {
    const streamId = randomUUID();
    const results = await Promise.allSettled([here, there].map((em) => append(em, request({ streamId }))));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { name: 'VersionConflict', currentVersion: 1 } }]);
    expect(await streamVersion(here, streamId)).toBe(1);
  }
});
