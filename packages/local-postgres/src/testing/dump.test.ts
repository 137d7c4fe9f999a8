import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { findDebianPostgres } from './debian/find.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

const found = await findDebianPostgres();
if (found.problem) console.warn(`Left out, dump and restore: ${found.problem}`);

let npm: TestDatabase;
beforeAll(async () => {
  npm = await startTestDatabase();
});
afterAll(() => npm.stop());

test('a server from npm says that it has no pg_dump', async () => {
  await expect(npm.dump('postgres')).rejects.toThrow('has no pg_dump');
});

describe.skipIf(found.problem !== undefined)('with the programs of Debian', () => {
  let debian: TestDatabase;
  beforeAll(async () => {
    debian = await startTestDatabase({ server: found.problem === undefined ? found : 'embedded' });
  });
  afterAll(() => debian.stop());

  test('a dump of an older version is restored in a newer one', async () => {
    const from = await debian.database();
    await ask(
      from,
      'create table event (id int primary key generated always as identity, text json, hash bytea)',
    );
    await ask(from, 'insert into event (text, hash) values ($1, $2)', [
      '{"a":"é\\n€"}',
      Buffer.from([0, 255]),
    ]);
    const file = await debian.dump('test_1');
    const to = await npm.database('restored');
    await npm.restore('restored', file);
    const question = 'select id, text::text, hash from event';
    expect(await ask(to, question)).toEqual(await ask(from, question));
  });

  test('what cannot be restored wholly is not restored at all, and psql says why', async () => {
    const from = await debian.database('with_stranger');
    await ask(from, 'create table mine (id int)');
    await ask(from, 'create role stranger');
    await ask(from, 'grant select on mine to stranger');
    const file = await debian.dump('with_stranger');
    expect(readFileSync(file, 'utf8')).toContain('GRANT SELECT ON TABLE public.mine TO stranger');
    const to = await npm.database();
    await expect(npm.restore(new URL(to).pathname.slice(1), file)).rejects.toThrow(
      'role "stranger" does not exist',
    );
    expect(await ask(to, `select to_regclass('mine') as mine`)).toEqual([{ mine: null }]);
  });
});
