import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from './append.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { request } from './testing/requests.ts';

let log: TestLog;
beforeAll(async () => {
  log = await openLog();
});
afterAll(() => log.close());

/** More than a pool holds: with kysely before 0.29.9 each lost transaction kept its place in the pool for ever. */
const MANY = 12;

test('transactions that lost their connection leave the pool as large as it was', async () => {
  const [em, superuser] = [await log.elsewhere(), await log.superuser()];
  for (let n = 0; n < MANY; n++) {
    const lost = em.fork().transactional(async (inside) => {
      await append(inside, request());
      const [{ pid }] = await inside.execute<[{ pid: number }]>('select pg_backend_pid() as pid');
      await superuser.execute('select pg_terminate_backend(?, 5000)', [pid]);
      await append(inside, request());
    });
    await expect(lost).rejects.toThrow();
  }
  const after = em.fork().transactional((inside) => append(inside, request()));
  await expect(after).resolves.toMatchObject({ version: 1 });
});
