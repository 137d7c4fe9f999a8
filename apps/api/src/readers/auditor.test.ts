import { randomUUID } from 'node:crypto';
import { append, readChain } from '@samenspel/event-log';
import { eventHash } from '@samenspel/log-proof';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { freshDatabase } from '../testing/running.ts';
import { parkedSoon, secretEvent, tamperedStream } from '../testing/tamper.ts';
import { auditedHead } from './audited-head.ts';
import type { DurableReader } from './durable-reader.ts';
import { durableReaders } from './durable-readers.ts';

let database: Database;
let superuser: Database;
let auditor: DurableReader;
const lines: string[] = [];

beforeAll(async () => {
  const url = await freshDatabase();
  await migrate(url);
  [database, superuser] = await Promise.all([connect(url, 'application'), connect(url, null)]);
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  auditor = durableReaders(database, log).find(({ name }) => name === 'auditor') as DurableReader;
  void auditor.run();
});
afterAll(async () => {
  await auditor.stop();
  await Promise.all([database.close(true), superuser.close(true)]);
});

async function recorded(size: number, streamId: string = randomUUID(), expectedVersion = 0): Promise<string> {
  const events = Array.from({ length: size }, secretEvent);
  const wish = { kind: 'collaboration', commandId: randomUUID(), actor: 'gids' };
  await append(database.em.fork(), { ...wish, streamId, expectedVersion, events });
  return streamId;
}

const audited = async (streamId: string) => (await auditedHead(database.em.fork(), streamId)).version;
const change = (sql: string, streamId: string) => superuser.em.fork().execute(sql, [streamId]);
const parked = async (streamId: string) =>
  (await auditor.standing()).parked.filter((each) => each.streamId === streamId);
const tampered = (size: number, sql: string) => tamperedStream(superuser, size, sql);
const impatiently = (streamId: string) => parkedSoon(superuser, auditor, streamId);

describe('the auditor', () => {
  it('verifies every stream as far as it goes', async () => {
    const streamId = await recorded(130);
    await auditor.caughtUp();
    expect(await audited(streamId)).toBe(130);
    await recorded(2, streamId, 130);
    auditor.wake(streamId);
    await expect.poll(() => audited(streamId)).toBe(132);
  });

  it.each([
    ['facts', `update event set facts = '{"a":2}' where stream_id = ? and version = 3`, 3],
    ['an actor', `update event set actor = 'iemand' where stream_id = ? and version = 1`, 1],
    ['texts', `update event set texts = '{"title":"Iets anders"}' where stream_id = ? and version = 2`, 2],
    ['a salt', `update event set texts_salt = null where stream_id = ? and version = 4`, 4],
    ['the hash of the stream', `update stream set head = sha256('x') where id = ?`, 5],
    ['a last event', `delete from event where stream_id = ? and version = 5`, 5],
    ['the number of an event', `update event set version = 9 where stream_id = ? and version = 5`, 5],
  ])('finds that somebody changed %s', async (_, sql, version) => {
    const streamId = await tampered(5, sql);
    await impatiently(streamId);
    expect(await parked(streamId)).toMatchObject([{ version }]);
    expect(await audited(streamId)).toBe(version - 1);
  });

  it('finds by the next event that the past was written anew, links and all', async () => {
    const streamId = await recorded(4);
    await auditor.caughtUp();
    await rewrite(streamId);
    await recorded(1, streamId, 4);
    await impatiently(streamId);
    expect(await parked(streamId)).toMatchObject([{ version: 5, problem: 'BrokenChain' }]);
  });

  it('has nothing against erased texts', async () => {
    const streamId = await tampered(
      2,
      'update event set texts = null, texts_salt = null where stream_id = ? and version = 1',
    );
    auditor.wake(streamId);
    await expect.poll(() => audited(streamId)).toBe(2);
  });

  it('tells in the log which stream is parked where, and nothing of what stands there', async () => {
    const streamId = await tampered(2, `update event set actor = 'x' where stream_id = ? and version = 2`);
    await impatiently(streamId);
    const told = lines.map((line) => JSON.parse(line)).filter((line) => line.streamId === streamId);
    expect(told).toMatchObject([{ level: 50, reader: 'auditor', version: 2, problem: 'BrokenChain' }]);
    expect(lines.join('')).not.toContain('geheim');
  });

  it('goes on when what was changed is as it was and an operator says so', async () => {
    const streamId = await tampered(3, `update event set actor = 'x' where stream_id = ? and version = 2`);
    await impatiently(streamId);
    const other = await recorded(1);
    auditor.wake(other);
    await expect.poll(() => audited(other)).toBe(1);
    await change(`update event set actor = 'gids' where stream_id = ? and version = 2`, streamId);
    expect(await auditor.retry(streamId)).toBe(1);
    await expect.poll(() => audited(streamId)).toBe(3);
    expect(await parked(streamId)).toEqual([]);
  });
});

/** What somebody with all rights would do to hide a change of the second event: every hash from there on is made to fit. */
async function rewrite(streamId: string): Promise<void> {
  const em = superuser.em.fork();
  let before = '';
  for await (const each of readChain(em, streamId)) {
    const changed = each.version === 2 ? { ...each, actor: 'iemand anders' } : each;
    const hash = eventHash(changed, before || each.previousHash);
    await em.execute(
      `update event set actor = ?, hash = decode(?, 'hex') where stream_id = ? and version = ?`,
      [...[changed.actor, hash], ...[streamId, each.version]],
    );
    before = hash;
  }
  await em.execute(`update stream set head = decode(?, 'hex') where id = ?`, [before, streamId]);
}
