import { startTestDatabase, type TestDatabase } from '@samenspel/local-postgres/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givingBack } from './give-back.ts';

let server: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  server = await startTestDatabase();
  pool = new pg.Pool({ connectionString: await server.database(), max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  givingBack(50)(pool);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

const ended = async () => {
  const client = await pool.connect();
  await client.query('select pg_terminate_backend(pg_backend_pid())').catch(() => {});
  return client;
};

test('connections that the database ended leave their place in the pool to others', async () => {
  const lost = [await ended(), await ended()];
  await expect.poll(() => pool.totalCount).toBe(0);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  expect(() => lost[0]?.release()).toThrow('already been released');
});

test('a holder who gives it back in time is not disturbed', async () => {
  (await ended()).release(true);
  await new Promise((done) => setTimeout(done, 100));
  expect(pool.totalCount).toBeLessThan(2);
});
