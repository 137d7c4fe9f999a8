import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { append, streamHeads } from '@samenspel/event-log';
import { report } from '@samenspel/local-postgres/testing';
import { afterAll, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { samenspel } from '../testing/command-line.ts';
import { asSuperuser, checked, temporaryFolder } from '../testing/log-copies.ts';
import { testConfig } from '../testing/running.ts';

const size = 200_000;
const batch = 1_000;
/** Far less than the events take: a program that holds on to them ends with “heap out of memory”. */
const heap = '--max-old-space-size=96';
const work = temporaryFolder();
const keyFile = join(work, 'key.pem');
afterAll(() => rmSync(work, { recursive: true }));

/** One collaboration that is paused and goes on without end. */
async function fill({ databaseUrl }: Config): Promise<void> {
  const database = await connect(databaseUrl, 'application');
  const place = { streamId: 'large', kind: 'collaboration', actor: 'gids' };
  const facts = { language: 'nl', visibility: 'team', data: {} };
  const rest = { typeVersion: 1, facts, occurredOn: '2026-01-01' };
  for (let expectedVersion = 0; expectedVersion < size; expectedVersion += batch) {
    const events = Array.from({ length: batch }, (_, n) => {
      const texts = { '/reason': `Reden ${expectedVersion + n} `.repeat(20) };
      return { ...rest, id: crypto.randomUUID(), type: 'CollaborationPaused', texts };
    });
    const commandId = String(expectedVersion);
    await append(database.em.fork(), { ...place, commandId, expectedVersion, events });
  }
  await database.close(true);
}

function withLittleMemory({ databaseUrl }: Config, ...words: string[]) {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const env = { DATABASE_URL: databaseUrl, CHECKPOINT_KEY: keyFile, LANG: 'en_US.UTF-8' };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [heap, cli, ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`, seconds: Math.round((performance.now() - started) / 1_000) };
}

it.runIf(process.env.LONG === '1')(
  'a stream of 200,000 events is exported, checked and imported in little memory',
  { timeout: 600_000 },
  async () => {
    const [from, to] = [await testConfig(), await testConfig()];
    await migrate(from.ownerUrl);
    await fill(from);
    await samenspel(from, ['log', 'key', keyFile, '--origin', 'localhost/log']);
    const dossier = join(work, 'large');
    const exporting = withLittleMemory(from, 'log', 'export', 'all', '--out', dossier);
    expect(exporting).toMatchObject({ status: 0, said: expect.stringContaining('200000 events') });
    expect(checked(dossier)).toMatchObject({ code: 0 });
    const importing = withLittleMemory(to, 'log', 'import', dossier);
    expect(importing).toMatchObject({ status: 0, said: expect.stringContaining('Imported: 200000 events') });
    const heads = (config: Config) => asSuperuser(config, ({ em }) => streamHeads(em.fork()));
    expect(await heads(to)).toEqual(await heads(from));
    const seconds = { exporting: exporting.seconds, importing: importing.seconds };
    report({ promise: 'dossier', test: 'one stream, in a heap of 96 MB', count: size, ...seconds });
  },
);
