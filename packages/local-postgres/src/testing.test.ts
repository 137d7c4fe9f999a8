import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from './testing.ts';

let cluster: TestDatabase;
beforeAll(async () => {
  cluster = await startTestDatabase();
});
afterAll(() => cluster.stop());

test('each call gives another empty database', async () => {
  const urls = await Promise.all([cluster.database(), cluster.database()]);
  for (const url of urls) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('create table mine (id int)');
    await client.end();
  }
  expect(new Set(urls).size).toBe(2);
});
