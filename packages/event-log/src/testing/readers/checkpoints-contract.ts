import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { append } from '../../append.ts';
import type { Checkpoints, Look, Step } from '../../reader/checkpoints.ts';
import type { TestLog } from '../open-log.ts';
import { newEvent, request } from '../requests.ts';

/** What every place for checkpoints must do. @param open gives the checkpoints of a new reader on an empty memory. */
export function checkpointsContract(log: () => TestLog, open: () => Checkpoints): void {
  let checkpoints: Checkpoints;
  let look: Look;
  beforeEach(() => {
    checkpoints = open();
    look = { source: null, kinds: [`kind-${randomUUID()}`], ids: null };
  });

  const kind = () => look.kinds?.[0] ?? '';
  async function stream(size: number): Promise<string> {
    const events = Array.from({ length: size }, () => newEvent());
    const wish = request({ kind: kind(), events });
    await append(log().em(), wish);
    return wish.streamId;
  }
  const step = (streamId: string, result: Step | null) => checkpoints.hold(streamId, async () => result);
  const rest = { problem: 'Broken', restMillis: 60_000 };
  const park = { problem: 'Broken', restMillis: null };

  test('a stream is behind until its last version was reached', async () => {
    const id = await stream(3);
    expect(await checkpoints.behind(look)).toEqual([id]);
    expect(await checkpoints.standing(look)).toEqual({ streams: 1, events: 3, parked: [] });
    await step(id, { version: 2 });
    expect(await checkpoints.behind(look)).toEqual([id]);
    expect(await checkpoints.standing(look)).toEqual({ streams: 1, events: 1, parked: [] });
    await step(id, { version: 3 });
    expect(await checkpoints.behind(look)).toEqual([]);
    await append(log().em(), request({ streamId: id, kind: kind(), expectedVersion: 3 }));
    expect(await checkpoints.behind(look)).toEqual([id]);
  });

  test('a look sees its own kinds and ids only', async () => {
    const [one, two] = [await stream(1), await stream(1)];
    expect((await checkpoints.behind(look)).toSorted()).toEqual([one, two].toSorted());
    expect(await checkpoints.behind({ ...look, ids: [two, randomUUID()] })).toEqual([two]);
    expect(await checkpoints.behind({ ...look, kinds: ['another'] })).toEqual([]);
    expect(await checkpoints.standing({ ...look, ids: [two] })).toMatchObject({ streams: 1 });
  });

  test('the stream that moved longest ago comes first', async () => {
    const ids = [await stream(3), await stream(3), await stream(3)];
    await checkpoints.behind(look);
    for (const id of ids.toReversed()) {
      await step(id, { version: 1 });
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(await checkpoints.behind(look)).toEqual(ids.toReversed());
  });

  test('who holds a stream is told how far it is', async () => {
    const id = await stream(3);
    await checkpoints.behind(look);
    await step(id, { version: 2 });
    await step(id, { ...rest, restMillis: 0 });
    await checkpoints.hold(id, async ({ version, attempts }) => {
      expect({ version, attempts }).toEqual({ version: 2, attempts: 1 });
      return { version: 3 };
    });
    expect(await checkpoints.standing(look)).toEqual({ streams: 0, events: 0, parked: [] });
  });

  test('a stream is held by one at a time, and others do not wait for it', async () => {
    const id = await stream(2);
    await checkpoints.behind(look);
    const kept = await checkpoints.hold(id, async () => {
      expect(await step(id, { version: 2 })).toBe(null);
      return { version: 1 };
    });
    expect(kept).toEqual({ version: 1 });
    expect(await checkpoints.standing(look)).toMatchObject({ events: 1 });
  });

  test('nothing is kept when nothing was done or the work failed', async () => {
    const id = await stream(1);
    await checkpoints.behind(look);
    expect(await step(id, null)).toBe(null);
    const failing = checkpoints.hold(id, async () => {
      throw new Error('the line was cut');
    });
    await expect(failing).rejects.toThrow('the line was cut');
    await checkpoints.hold(id, async ({ version, attempts }) => {
      expect({ version, attempts }).toEqual({ version: 0, attempts: 0 });
      return null;
    });
    expect(await checkpoints.behind(look)).toEqual([id]);
  });

  test('a failure lets a stream rest, and progress forgets it', async () => {
    const id = await stream(2);
    await checkpoints.behind(look);
    await step(id, { ...rest, restMillis: 1_000 });
    expect(await checkpoints.behind(look)).toEqual([]);
    expect(await step(id, { version: 1 })).toBe(null);
    await expect.poll(() => checkpoints.behind(look), { timeout: 5_000 }).toEqual([id]);
    await step(id, { version: 1 });
    await checkpoints.hold(id, async ({ attempts }) => {
      expect(attempts).toBe(0);
      return null;
    });
  });

  test('a parked stream is left alone and named until it may go on', async () => {
    const [one, two] = [await stream(2), await stream(1)];
    await checkpoints.behind(look);
    await step(one, { version: 1 });
    await step(one, park);
    await step(two, park);
    expect(await checkpoints.behind(look)).toEqual([]);
    expect(await step(one, { version: 2 })).toBe(null);
    const { parked, ...behind } = await checkpoints.standing(look);
    expect(behind).toEqual({ streams: 0, events: 0 });
    expect(parked.toSorted((a, b) => b.version - a.version)).toEqual([
      { streamId: one, version: 2, problem: 'Broken' },
      { streamId: two, version: 1, problem: 'Broken' },
    ]);
    expect(await checkpoints.retry(one)).toBe(1);
    expect(await checkpoints.behind(look)).toEqual([one]);
    expect(await checkpoints.retry()).toBe(1);
    expect((await checkpoints.behind(look)).toSorted()).toEqual([one, two].toSorted());
    expect(await checkpoints.retry()).toBe(0);
  });

  test('what was tried in vain does not stop what comes after', async () => {
    const id = await stream(1);
    await checkpoints.behind(look);
    const kept = await checkpoints.hold(id, async ({ trying }) => {
      await expect(trying((tx) => tx.execute('select 1 / 0'))).rejects.toThrow('division by zero');
      return { version: 1 };
    });
    expect(kept).toEqual({ version: 1 });
  });
}
