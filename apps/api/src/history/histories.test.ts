import { afterAll, beforeAll, expect, it } from 'vitest';
import { asViewer } from '../database/as-viewer.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { heapInUse } from '../testing/heap.ts';
import { startService } from '../testing/running.ts';
import { Histories, workOf } from './histories.ts';
import { viewOf } from './viewed.ts';

let running: Running;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.stop());

it('reads for one person three histories at a time, however many are asked for, and meanwhile for others', async () => {
  const histories = new Histories();
  const { database } = running.service;
  const reading = { now: 0, most: 0 };
  const watched = (personId: string) => {
    const em = asViewer(database, personId);
    const { execute } = em;
    em.execute = (async (...asked: Parameters<typeof execute>) => {
      reading.most = Math.max(reading.most, ++reading.now);
      return await execute.apply(em, asked).finally(() => reading.now--);
    }) as typeof execute;
    return em;
  };
  const id = demoCollaborationId('avondplein');
  const read = await Promise.all(Array.from({ length: 40 }, () => histories.load(watched('gids'), id)));
  expect(new Set(read.map(({ version }) => version)).size).toBe(1);
  expect(reading.most).toBeLessThanOrEqual(3);
  const both = ['gids', 'fonds-gedeelde-straat'].flatMap((person) =>
    Array.from({ length: 20 }, () => histories.load(watched(person), id)),
  );
  await Promise.all(both);
  expect(reading.most).toBeGreaterThan(3);
});

it('shares a history that is kept no more with whoever comes while somebody has it in hands', async () => {
  const histories = new Histories(1);
  const em = running.service.database.em.fork();
  const id = demoCollaborationId('avondplein');
  const [one, other] = await Promise.all([histories.load(em, id), histories.load(em.fork(), id)]);
  expect(other).toBe(one);
  expect(await histories.load(em, id)).toBe(one);
  expect(viewOf(one, 'gids')?.history).toBe(one);
});

it('tells the first of those who share a history how long reading it was work', async () => {
  const history = await new Histories().load(
    running.service.database.em.fork(),
    demoCollaborationId('avondplein'),
  );
  expect(workOf(history)).toBeGreaterThan(0);
  expect(workOf(history)).toBe(0);
});

it('lets go of views along with the history that they are of', async () => {
  const histories = new Histories(1);
  const em = running.service.database.em.fork();
  const view = async () =>
    new WeakRef(viewOf(await histories.load(em, demoCollaborationId('avondplein')), 'gids') as object);
  const seen = await view();
  await heapInUse();
  expect(seen.deref()).toBeUndefined();
});
