import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import { Histories } from '../history/histories.ts';
import { forgetTold } from '../history/told.ts';
import type { Running } from '../main.ts';
import type { Service } from '../service.ts';
import { heapInUse } from '../testing/heap.ts';
import { recordAll } from '../testing/record-happenings.ts';
import { startService } from '../testing/running.ts';
import { collaborationEvents } from './collaboration-events.ts';
import { type Asked, News } from './news.ts';

const id = demoCollaborationId('avondplein');
const asked: Asked = {
  ...{ id, personId: 'gids', after: 0 },
  isStillHere: async () => true,
  inTurn: (work) => work(),
};
let running: Running;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.stop());

type Read = { history: WeakRef<object>; events: WeakRef<object>; length: number };

/** A service that keeps no histories, and what it read, as far as anybody still has it. */
function forgetful(): { service: Service; read: Read[] } {
  const histories = new Histories(1);
  const load = histories.load.bind(histories);
  const read: Read[] = [];
  histories.load = async (...about) => {
    const history = await load(...about);
    const { events } = history;
    read.push({ history: new WeakRef(history), events: new WeakRef(events), length: events.length });
    return history;
  };
  return { service: { ...running.service, histories }, read };
}

const draft = () =>
  recordAll(running.service, id, [
    [{ type: 'CollaborationDescribed', data: { name: 'Avondplein', issue: 'Stil' } }],
  ]);

/** How many events there are to tell. */
function told(news: News): number {
  let count = 0;
  while (news.next()) count++;
  return count;
}

it('a stream that waits holds nothing of what it told', async () => {
  const { service, read } = forgetful();
  const stream = await collaborationEvents(service, asked);
  for (let left = read[0]?.length ?? 0; left > 0; left--) expect((await stream.next()).done).toBe(false);
  const next = stream.next();
  forgetTold(id);
  await heapInUse();
  expect(read).toHaveLength(1);
  expect([read[0]?.history.deref(), read[0]?.events.deref()]).toEqual([undefined, undefined]);
  await stream.return?.();
  expect((await next).done).toBe(true);
});

it('a glance reads what happened only when something did', async () => {
  const { service, read } = forgetful();
  const news = new News(service, asked);
  await news.begin();
  expect(told(news)).toBeGreaterThan(0);
  for (let times = 0; times < 5; times++) expect(await news.look()).toBe(true);
  expect(read).toHaveLength(1);
  await draft();
  expect([await news.look(), told(news), read.length]).toEqual([true, 1, 2]);
  expect([await news.look(), told(news), read.length]).toEqual([true, 0, 2]);
});

it('a glance tells that a reader has no seat or no session any more, whatever was told', async () => {
  const { service } = forgetful();
  let isHere = true;
  const leaving = new News(service, { ...asked, isStillHere: async () => isHere });
  const seated = new News(service, { ...asked, personId: 'avondplein-gemeente-2' });
  await Promise.all([leaving.begin(), seated.begin()]);
  isHere = false;
  await service.database.em
    .fork()
    .execute(`update seat_view set holds = false where person_id = 'avondplein-gemeente-2'`);
  expect(await Promise.all([leaving.look(), seated.look()])).toEqual([false, false]);
});

it('looks when it is its turn, and not for who left meanwhile', async () => {
  const { service, read } = forgetful();
  const turn = Promise.withResolvers<void>();
  const news = new News(service, { ...asked, inTurn: (work) => turn.promise.then(work) });
  await news.begin();
  await draft();
  const look = news.look();
  news.end();
  turn.resolve();
  expect([await look, read.length]).toEqual([false, 1]);
});

it('tells nothing more of what was looked up before to who may not have it any more', async () => {
  const { service, read } = forgetful();
  let isHere = true;
  const stream = await collaborationEvents(service, { ...asked, isStillHere: async () => isHere });
  expect((await stream.next()).done).toBe(false);
  isHere = false;
  await draft();
  service.wakeUps.appended(id);
  let told = 1;
  for (; !(await stream.next()).done; told++) await new Promise((later) => setTimeout(later, 50));
  expect(told).toBeLessThan((read[0]?.length ?? 0) / 2);
});
