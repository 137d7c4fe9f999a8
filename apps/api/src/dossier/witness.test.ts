import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { collaborationKeys } from '@samenspel/demo';
import { readChain } from '@samenspel/event-log';
import { type ChainedEvent, eventHash } from '@samenspel/log-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { samenspel } from '../testing/command-line.ts';
import { asSuperuser, checked, copyOf, temporaryFolder } from '../testing/log-copies.ts';
import { startService, testConfig } from '../testing/running.ts';

const work = temporaryFolder();
const dossier = join(work, 'all');
const kept = join(work, 'kept');
let config: Config;
beforeAll(async () => {
  const proof = { origin: 'samenspel.example/log', keyFile: join(work, 'key.pem') };
  config = await testConfig({ proof });
  await samenspel(config, ['log', 'key', proof.keyFile, '--origin', proof.origin]);
  await (await startService(config)).stop();
  await samenspel(config, ['log', 'export', 'all', '--out', dossier]);
  expect(await samenspel(config, ['log', 'checkpoint', '--out', kept])).toContain('over 3 streams');
});
afterAll(() => rmSync(work, { recursive: true }));

/** A copy of the log in which somebody with all rights was at work, exported; checked without and with the checkpoint. */
async function afterwards(doHarm: (em: EntityManager) => Promise<void>) {
  const copy = await copyOf(dossier, config);
  await asSuperuser(copy, ({ em }) => em.fork().transactional(doHarm));
  const harmed = mkdtempSync(join(work, 'harmed-'));
  await samenspel(copy, ['log', 'export', 'all', '--out', harmed]);
  return { alone: checked(harmed), witnessed: checked(harmed, '--checkpoint', kept) };
}

/** Writes the events from one on as if their chain had always been so. */
async function rewrite(
  em: EntityManager,
  streamId: string,
  from: number,
  change: (event: ChainedEvent) => ChainedEvent,
) {
  let previousHash: string | undefined;
  for await (const event of readChain(em, streamId)) {
    if (event.version < from) continue;
    const changed = event.version === from ? change(event) : event;
    previousHash = eventHash(changed, previousHash ?? event.previousHash);
    await em.execute(
      `update event set facts = ?::json, actor = ?, hash = decode(?, 'hex') where stream_id = ? and version = ?`,
      [JSON.stringify(changed.facts), changed.actor, previousHash, streamId, event.version],
    );
  }
  await em.execute(`update stream set head = decode(?, 'hex') where id = ?`, [previousHash, streamId]);
}

/** Takes the last events away, and moves the stream's row back to what is the last one then. */
async function cut(em: EntityManager, streamId: string, events: number) {
  await em.execute(
    'delete from event where stream_id = ? and version > (select version - ? from stream where id = ?)',
    [streamId, events, streamId],
  );
  await em.execute(
    `update stream set version = last.version, head = last.hash from (
       select version, hash from event where stream_id = ? order by version desc limit 1) as last where id = ?`,
    [streamId, streamId],
  );
}

async function remove(em: EntityManager, streamId: string) {
  await em.execute('delete from event where stream_id = ?', [streamId]);
  await em.execute('delete from stream where id = ?', [streamId]);
}

describe('a checkpoint that was kept elsewhere', { timeout: 120_000 }, () => {
  it('says nothing against a log that only grew', () => {
    const { code, said } = checked(dossier, '--checkpoint', kept);
    expect(code).toBe(0);
    expect(said).toContain('All holds.');
    expect(said).not.toContain('(--checkpoint)');
  });

  it('shows what a superuser did to the database and made look right: cut, rewritten and removed', async () => {
    const [short, other, gone] = collaborationKeys.map(demoCollaborationId) as [string, string, string];
    const { alone, witnessed } = await afterwards(async (em) => {
      await cut(em, short, 3);
      await rewrite(em, other, 7, (event) => ({ ...event, actor: 'somebody-else' }));
      await remove(em, gone);
    });
    expect(alone).toMatchObject({ code: 0, said: expect.stringContaining('All holds.') });
    expect(witnessed.code).toBe(1);
    expect(witnessed.said).toMatch(new RegExp(`^CUT_TAIL {2}${short}`, 'm'));
    expect(witnessed.said).toMatch(new RegExp(`^REWRITTEN {2}${other}`, 'm'));
    expect(witnessed.said).toMatch(new RegExp(`^STREAM_MISSING {2}${gone}`, 'm'));
  });
});

it('what was changed in the database without the rest of the chain shows in the dossier itself', async () => {
  const { alone } = await afterwards(async (em) => {
    await em.execute(`update event set actor = 'x' where version = 5`);
  });
  for (const key of collaborationKeys)
    expect(alone.said).toMatch(new RegExp(`^HASH_MISMATCH {2}${demoCollaborationId(key)} @ 5`, 'm'));
});

it('a checkpoint is never written over an older one', async () => {
  const heads = readFileSync(join(kept, 'heads.jsonl'), 'utf8');
  expect(await samenspel(config, ['log', 'checkpoint', '--out', kept])).toContain('Choose an empty or a new');
  expect(readFileSync(join(kept, 'heads.jsonl'), 'utf8')).toBe(heads);
});
