import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startTestDatabase } from '@samenspel/local-postgres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../cli/program.ts';
import { sentenceOf } from '../cli/sentence-of.ts';
import { execute } from '../commands/execute.ts';
import { connect, type Database } from '../database/connect.ts';
import type { Running } from '../main.ts';
import type { DurableReader } from '../readers/durable-reader.ts';
import { freshDatabase, startService, testConfig } from '../testing/running.ts';
import { parkedSoon, tamperedStream } from '../testing/tamper.ts';

let running: Running;
let superuser: Database;
let auditor: DurableReader;
beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  running = await startService({ databaseUrl });
  superuser = await connect(databaseUrl, null);
  auditor = running.service.readers.find(({ name }) => name === 'auditor') as DurableReader;
  await auditor.caughtUp();
});
afterAll(async () => {
  await running.stop();
  await superuser.close(true);
});

const health = async (of = running) => {
  const answer = await fetch(`${of.url}/health`);
  return { code: answer.status, ...((await answer.json()) as object) };
};
const metrics = async (of = running) => (await fetch(`${of.url}/metrics`)).text();

async function samenspel(...args: string[]): Promise<string> {
  const said: string[] = [];
  const program = createProgram({
    say: (text) => said.push(text.en),
    withService: (work) => work(running.service),
    config: () => {
      throw new Error('not needed');
    },
  }).exitOverride();
  await program.parseAsync(args, { from: 'user' }).catch((error) => said.push(sentenceOf(error).en));
  return said.join('\n');
}

describe('health and metrics', () => {
  it('say that all is read', async () => {
    await expect
      .poll(() => health())
      .toEqual({
        code: 200,
        status: 'ok',
        readers: [{ name: 'auditor', behind: { streams: 0, events: 0 }, parked: [] }],
      });
    expect(await metrics()).toContain('samenspel_reader_streams_parked{reader="auditor"} 0');
  });

  it('count appends, conflicts and events, and time them', async () => {
    const start = (commandId: string) =>
      execute(running.service, {
        ...{ name: 'startCollaboration', commandId, actor: 'gids' },
        input: { name: 'Meten', issue: 'I' },
      });
    const value = async (name: string) =>
      Number(new RegExp(`^samenspel_${name} (.*)$`, 'm').exec(await metrics())?.[1] ?? 0);
    const before = [
      await value('appends_total\\{outcome="appended"\\}'),
      await value('append_seconds_count'),
    ];
    const { events } = await start(randomUUID());
    const again = randomUUID();
    await Promise.all([start(again), start(again)]);
    expect(await value('appends_total\\{outcome="appended"\\}')).toBe((before[0] ?? 0) + 2);
    expect(await value('append_seconds_count')).toBe((before[1] ?? 0) + 2);
    expect(await value('events_appended_total')).toBe(2 * events.length);
    expect(await value('pool_connections\\{state="idle"\\}')).toBeGreaterThan(0);
  });

  it('show a tampered stream by its id and version and nothing else, while the service goes on', async () => {
    const change = `update event set actor = 'x' where stream_id = ? and version = 2`;
    const streamId = await tamperedStream(superuser, 3, change);
    await parkedSoon(superuser, auditor, streamId);
    await expect.poll(() => health()).toMatchObject({ code: 200, status: 'degraded' });
    const text = JSON.stringify(await health());
    expect(text).toContain(`"parked":[{"streamId":"${streamId}","version":2}]`);
    expect(text).not.toContain('geheim');
    expect(await metrics()).toContain('samenspel_reader_streams_parked{reader="auditor"} 1');
    expect(await samenspel('readers')).toContain(
      `auditor: still to read: 0 (streams: 0), parked: 1\n  ${streamId} at version 2 (BrokenChain)`,
    );
    expect(await samenspel('readers', 'retry', 'auditor', randomUUID())).toBe('Nothing was parked.');
    expect(await samenspel('readers', 'retry', 'auditor', streamId)).toBe('Streams that go on: 1.');
    expect(await samenspel('readers', 'retry', 'nobody')).toContain('no reader “nobody”');
  });

  it('have every figure that the alert rules ask for', async () => {
    const rules = readFileSync(new URL('../../../../infra/monitoring/alerts.yaml', import.meta.url), 'utf8');
    const asked = new Set(rules.match(/samenspel_\w+/g));
    const there = await metrics();
    expect(asked.size).toBeGreaterThan(5);
    for (const name of asked) expect(there).toMatch(new RegExp(`^${name}[{ ]`, 'm'));
  });

  it('say so when the database is gone, and when it is back', async () => {
    const cluster = await startTestDatabase();
    const lonely = await startService(
      await testConfig({ databaseUrl: await cluster.database(), demo: false }),
    );
    await expect.poll(() => health(lonely)).toMatchObject({ code: 200, status: 'ok' });
    await cluster.shutDown();
    await expect.poll(() => health(lonely)).toMatchObject({ code: 503, status: 'down' });
    expect(await metrics(lonely)).toContain('samenspel_database_up 0');
    await cluster.start();
    await expect.poll(() => health(lonely), { timeout: 10_000 }).toMatchObject({ code: 200, status: 'ok' });
    await lonely.stop();
    await cluster.stop();
  });
});
