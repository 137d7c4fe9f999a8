import { afterAll, beforeAll, expect, it } from 'vitest';
import { asViewer } from '../database/as-viewer.ts';
import type { Running } from '../main.ts';
import { startService } from '../testing/running.ts';
import { inTime } from './in-time.ts';

let running: Running;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.stop());

const wait = (seconds: number, ended: () => void) => async (em: ReturnType<typeof asViewer>) => {
  await em.execute('select pg_sleep(?)', [seconds]).finally(ended);
};

const gids = { personId: 'gids', address: '192.0.2.1' };

it('gives a search up that takes long, in words, and keeps others of this person waiting meanwhile', async () => {
  const em = asViewer(running.service.database, 'gids');
  const order: string[] = [];
  const said = (name: string) => () => void order.push(name);
  const first = inTime(gids, em, wait(10, said('gids 1')));
  const second = inTime(gids, em, wait(0, said('gids 2')));
  const other = inTime({ ...gids, personId: 'other' }, em, wait(0, said('other')));
  await expect(first).rejects.toMatchObject({ code: 'WRONG_STATE', field: 'text' });
  await Promise.all([second, other]);
  expect(order).toEqual(['other', 'gids 1', 'gids 2']);
});

it('keeps to what the person may see, and lets other work take its time', async () => {
  const em = asViewer(running.service.database, 'gids');
  const person = `select current_setting('samenspel.person') as person, current_setting('statement_timeout') as longest`;
  const [hurried] = await inTime(gids, em, (mine) => mine.execute<object[]>(person));
  expect(hurried).toEqual({ person: 'gids', longest: '2s' });
  expect(await em.execute(person)).toEqual([{ person: 'gids', longest: '0' }]);
});
