import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { append } from './append.ts';
import { eraseTexts } from './erase-texts.ts';
import { readStream } from './read-stream.ts';
import { openLog, type TestLog } from './testing/open-log.ts';
import { request } from './testing/requests.ts';

let log: TestLog;
const wish = request();
beforeAll(async () => {
  log = await openLog();
  await append(log.em(), wish);
});
afterAll(() => log.close());

const forbidden = [
  `update event set actor = 'somebody else'`,
  `update event set texts = null`,
  `update stream set version = 7`,
  'delete from event',
  'delete from stream',
  'truncate event',
  'truncate stream cascade',
  `insert into stream select 'x', kind, version, recorded_at, created_at, head from stream`,
  `insert into event select 'x', version, id, type, type_version, facts, texts, occurred_on, recorded_at, actor,
     command_id, command_index, caused_by, texts_salt, texts_commitment, hash from event`,
  'alter table event disable trigger all',
  'alter table event add column more text',
  'drop table event',
  'drop function erase_texts',
  'create or replace function log_links(link bytea, content_hashes bytea, moment timestamptz) returns bytea language sql return null',
  'create table mine (id text)',
  'create temporary table event (id text)',
  'set session_replication_role = replica',
  'set role samenspel_owner',
  'reset role; set session authorization postgres',
];

describe.each(['application', 'erasure'] as const)('in the role %s the database refuses to', (role) => {
  test.each(forbidden)('%s', async (sql) => {
    // A login of its own, since a superuser who took on the role may lay it down again.
    const login = await log.login(role);
    await expect(login.execute(sql)).rejects.toThrow(/permission denied|must be owner/);
  });
});

test('the application reads and appends, and does not erase', async () => {
  const login = await log.login('application');
  await append(login, { ...wish, commandId: 'again', expectedVersion: 1 });
  expect(await readStream(login, wish.streamId)).toHaveLength(2);
  await expect(eraseTexts(login, wish.streamId, [1])).rejects.toThrow('permission denied');
});

test('the erasure role may do what the application may, and erase', async () => {
  const login = await log.login('erasure');
  await append(login, { ...wish, commandId: 'once more', expectedVersion: 2 });
  expect(await eraseTexts(login, wish.streamId, [1])).toBe(1);
});

test('only the owner may say when an event became known', async () => {
  const backdated = request({ recordedAt: '2020-01-01T00:00:00Z' });
  for (const role of ['application', 'erasure'] as const)
    await expect(append(await log.login(role), backdated)).rejects.toThrow('permission denied');
  expect(await append(await log.login('owner'), backdated)).toMatchObject({ version: 1 });
});
