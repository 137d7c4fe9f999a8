import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { append, eraseTexts, streamHeads } from '@samenspel/event-log';
import { fromCloudEvent, newSigningKey } from '@samenspel/log-proof';
import { chained, writeDossier } from '@samenspel/log-proof/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { buildService, type Running } from '../main.ts';
import { signIn } from '../testing/asking.ts';
import { samenspel } from '../testing/command-line.ts';
import { asSuperuser, checked, copyOf, temporaryFolder, wholeLog } from '../testing/log-copies.ts';
import { startService, testConfig } from '../testing/running.ts';
import { startWriters } from '../testing/writers.ts';
import { verify } from './verifier.ts';

const avondplein = demoCollaborationId('avondplein');
const work = temporaryFolder();
const dossier = join(work, 'all');
let names = 0;
const fresh = () => join(work, `${++names}`);

let config: Config;
let running: Running;
beforeAll(async () => {
  const keyFile = join(work, 'key.pem');
  await samenspel(await testConfig(), ['log', 'key', keyFile, '--origin', 'samenspel.example/log']);
  config = await testConfig({ proof: { origin: 'samenspel.example/log', keyFile } });
  running = await startService(config);
  await samenspel(config, ['log', 'export', 'all', '--out', dossier]);
});
afterAll(async () => {
  await running.stop();
  rmSync(work, { recursive: true });
});

async function exported(from: Config, which = 'all'): Promise<string> {
  const folder = fresh();
  expect(await samenspel(from, ['log', 'export', which, '--out', folder])).toContain('To check it: node');
  return folder;
}

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Something that happens in a collaboration of a copied log. */
async function somethingHappens({ databaseUrl }: Config, title: string): Promise<void> {
  const database = await connect(databaseUrl, 'application');
  const em = database.em.fork();
  const [stream] = await streamHeads(em, [avondplein]);
  const facts = { language: 'nl', visibility: 'team', data: {} };
  const envelope = { id: crypto.randomUUID(), typeVersion: 1, occurredOn: '2026-01-01' };
  await append(em, {
    ...{ streamId: avondplein, kind: 'collaboration', expectedVersion: stream?.version ?? 0 },
    ...{ commandId: crypto.randomUUID(), actor: 'gids' },
    events: [{ ...envelope, type: 'CollaborationPaused', facts, texts: { '/reason': title } }],
  });
  await database.close(true);
}

describe('a dossier of everything', { timeout: 120_000 }, () => {
  it('holds by the program that lies in it, run by itself', () => {
    const { code, said } = checked(dossier);
    expect(said).toContain('All holds.');
    expect(code).toBe(0);
  });

  it('brings a README in two languages, a schema for every type, and lets only its owner in', () => {
    const readme = readFileSync(join(dossier, 'README.md'), 'utf8');
    expect(readme).toContain('Dossier uit Samenspel');
    expect(readme).toContain('Dossier from Samenspel');
    const schema = JSON.parse(readFileSync(join(dossier, 'schemas/DecisionTaken.v1.json'), 'utf8'));
    expect(schema).toMatchObject({ title: 'DecisionTaken', required: ['facts', 'texts'] });
    expect(statSync(dossier).mode & 0o077).toBe(0);
    expect(statSync(config.proof.keyFile ?? '').mode & 0o077).toBe(0);
  });

  it('is imported with every hash, moment and salt, and a service gives the same answers at any moment', async () => {
    const restored = await copyOf(dossier, config);
    const log = await wholeLog(config);
    expect(log.events.length).toBeGreaterThan(300);
    expect(await wholeLog(restored)).toEqual(log);
    const copy = await buildService(restored);
    const question = `query ($id: ID!, $asOf: AsOf) { collaboration(id: $id, asOf: $asOf) {
      name phase version status asOf { version } partners { name } blockResults { blockId }
      decisions(first: 50) { nodes { title state } } history { version events } } }`;
    for (const asOf of [{}, { knownAt: '2024-08-29T12:00:00Z' }, { happenedBy: '2024-05-16' }]) {
      const [there, here] = await Promise.all(
        [running, copy].map(async (service) =>
          (await signIn(service, 'gids')).ask(question, { id: avondplein, asOf }),
        ),
      );
      expect(there.collaboration.version).toBeGreaterThan(10);
      expect(here).toEqual(there);
    }
    await copy.stop();
  });
});

it('a dossier made while others append is of one moment', async () => {
  const busy = await testConfig({ proof: config.proof });
  await migrate(busy.ownerUrl);
  const writers = startWriters(busy, 6);
  while (writers.count() < 300) await sleep(10);
  const before = writers.count();
  const folder = await exported(busy);
  expect(await writers.end()).toBeGreaterThan(before);
  expect(checked(folder)).toMatchObject({ code: 0, said: expect.stringContaining('All holds.') });
});

describe('an import', { timeout: 120_000 }, () => {
  it('leaves what is there already, continues what was shorter, and says so', async () => {
    const copy = await copyOf(dossier, config);
    expect(await samenspel(copy, ['log', 'import', dossier])).toContain('was here already');
    const longer = await copyOf(dossier, config);
    await somethingHappens(longer, 'Vakantie');
    const said = await samenspel(copy, ['log', 'import', await exported(longer)]);
    expect(said).toContain(`${avondplein}: was shorter and was continued (1 event added).`);
    expect(await wholeLog(copy)).toEqual(await wholeLog(longer));
    expect(await samenspel(copy, ['log', 'import', dossier], 'nl')).toContain('stond er al');
    expect(await wholeLog(copy)).toEqual(await wholeLog(longer));
  });

  it('refuses another history, and changes nothing, also not in the other streams', async () => {
    const [here, there] = [
      await copyOf(await exported(config, 'Avondplein'), config),
      await copyOf(dossier, config),
    ];
    await somethingHappens(here, 'Vakantie');
    await somethingHappens(there, 'Verbouwing');
    const before = await wholeLog(here);
    const said = await samenspel(here, ['log', 'import', await exported(there)]);
    expect(said).toBe(
      `Another history stands here than in the dossier: ${avondplein}. Nothing was imported.`,
    );
    expect(await wholeLog(here)).toEqual(before);
  });

  it('refuses a dossier in which something was changed, and says what and where', async () => {
    const forged = fresh();
    cpSync(dossier, forged, { recursive: true });
    const { file } = manifest(forged).streams[1];
    const text = readFileSync(join(forged, file), 'utf8');
    writeFileSync(join(forged, file), text.replace('"actor":"', '"actor":"x'));
    const empty = await testConfig();
    const said = await samenspel(empty, ['log', 'import', forged]);
    expect(said).toContain('HASH_MISMATCH');
    expect(said).toContain('Nothing was imported');
    const tables = `select count(*)::integer as count from pg_tables where schemaname = 'public'`;
    expect(await asSuperuser(empty, ({ em }) => em.fork().execute(tables))).toEqual([{ count: 0 }]);
  });

  it('refuses a dossier that another key vouches for, when told which one to trust', async () => {
    const other = join(work, 'other.pem');
    const made = await samenspel(config, ['log', 'key', other, '--origin', config.proof.origin]);
    const key = made.split('\n').at(-1) ?? '';
    const said = await samenspel(await testConfig(), ['log', 'import', dossier, '--key', key]);
    expect(said).toContain('CHECKPOINT_SIGNATURE');
  });

  it('refuses events of a newer release, and what is not there', async () => {
    const { events } = await wholeLog(config);
    const newer = chained(events.slice(0, 3).map((event) => ({ ...event, typeVersion: 99 })));
    const { streamId } = events[0] ?? { streamId: '' };
    const streams = [{ streamId, kind: 'collaboration', events: newer }];
    const folder = fresh();
    await writeDossier(folder, { streams, privateKey: newSigningKey() });
    const empty = await testConfig();
    const said = await samenspel(empty, ['log', 'import', folder]);
    expect(said).toContain('does not know the event CollaborationStarted (version 99)');
    expect((await wholeLog(empty)).streams).toEqual([]);
    expect(await samenspel(empty, ['log', 'import', fresh()])).toContain('Nothing was imported');
  });
});

describe('a dossier of one collaboration', () => {
  it('is found by its name, holds, and can be imported by itself', async () => {
    const one = await exported(config, 'avondplein');
    expect(manifest(one)).toMatchObject({ scope: 'streams', streams: [{ streamId: avondplein }] });
    expect(checked(one)).toMatchObject({ code: 0 });
    expect(checked(one).said).toContain('Streams of this log that are not in this dossier: 2.');
    const { events } = await wholeLog(await copyOf(one, config));
    expect(events).toEqual((await wholeLog(config)).events.filter(({ streamId }) => streamId === avondplein));
  });

  it('is found by its key too', async () => {
    expect(manifest(await exported(config, avondplein)).streams).toHaveLength(1);
  });
});

describe('texts that were erased', { timeout: 120_000 }, () => {
  it('are in no dossier, and do not come back with one from before', async () => {
    const copy = await copyOf(dossier, config);
    const { events } = await wholeLog(copy);
    const marked = events.find(({ texts, streamId }) => texts && streamId === avondplein);
    const canary = Object.values(marked?.texts ?? {})[0] ?? '';
    const erasing = await connect(copy.databaseUrl, 'erasure');
    const versions = events.filter(({ streamId }) => streamId === avondplein).map(({ version }) => version);
    await eraseTexts(erasing.em.fork(), avondplein, versions);
    await erasing.close(true);

    const after = await exported(copy, 'Avondplein');
    const stream = readFileSync(join(after, manifest(after).streams[0].file), 'utf8');
    expect(canary.length).toBeGreaterThan(3);
    expect(stream).not.toContain(canary);
    expect(stream.split('\n').filter((line) => line.includes('"textssalt"'))).toEqual([]);
    expect(checked(after)).toMatchObject({ code: 0 });

    const restored = await wholeLog(await copyOf(after, config));
    expect(restored.events.filter(({ texts }) => texts !== null)).toEqual([]);
    expect(await samenspel(copy, ['log', 'import', dossier])).toContain('was here already');
    const still = (await wholeLog(copy)).events.filter(({ streamId }) => streamId === avondplein);
    expect(still.filter(({ texts }) => texts !== null)).toEqual([]);
  });
});

describe('the command line', () => {
  it('refuses a folder in which something stands, and leaves it alone', async () => {
    const said = await samenspel(config, ['log', 'export', 'all', '--out', work], 'nl');
    expect(said).toBe(`In de map ${work} staat al iets. Kies een lege of een nieuwe map.`);
    expect(readdirSync(work)).toContain('key.pem');
  });

  it('takes away what it had written when an export fails', async () => {
    const copy = await copyOf(dossier, config);
    await asSuperuser(copy, ({ em }) =>
      em.fork().execute(`update event set type = 'FromTomorrow' where version = 2`),
    );
    const folder = fresh();
    expect(await samenspel(copy, ['log', 'export', 'all', '--out', folder])).toContain(
      'does not know the event FromTomorrow',
    );
    expect(readdirSync(work)).not.toContain(folder.split('/').at(-1));
  });

  it('says what to do without a key, with a wrong one and with a name that nobody bears', async () => {
    const withKey = (keyFile: string | null) => ({ ...config, proof: { ...config.proof, keyFile } });
    const out = ['--out', fresh()];
    const say = (keyFile: string | null) => samenspel(withKey(keyFile), ['log', 'export', 'all', ...out]);
    expect(await say(null)).toContain('Make one with `samenspel log key <file>`');
    expect(await say(join(work, 'nowhere'))).toContain('cannot be read');
    expect(await say(join(dossier, 'README.md'))).toContain('no Ed25519 key');
    expect(await samenspel(config, ['log', 'export', 'Nergens', ...out])).toContain('“Nergens”');
  });

  it('never overwrites a key', async () => {
    const file = join(work, 'key.pem');
    const before = readFileSync(file, 'utf8');
    expect(await samenspel(config, ['log', 'key', file])).toContain('exists already');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('passes on how the check of a dossier ended, without any database', async () => {
    const forged = fresh();
    cpSync(dossier, forged, { recursive: true });
    appendFileSync(join(forged, manifest(forged).streams[0].file), '{}\n');
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [cli, 'log', 'verify', ...words], { env: {}, encoding: 'utf8' });
    expect(run(forged)).toMatchObject({ status: 1, stdout: expect.stringContaining('UNREADABLE_LINE') });
    expect(await verify(dossier)).toMatchObject({ code: 0, said: expect.stringContaining('All holds.') });
    expect(await verify(join(work, 'nowhere'))).toMatchObject({ code: 2 });
  });
});

it('a line of a dossier is a CloudEvent that any reader of JSON can take', () => {
  const [line] = readFileSync(join(dossier, manifest(dossier).streams[0].file), 'utf8').split('\n');
  expect(JSON.parse(line ?? '')).toMatchObject({
    specversion: '1.0',
    type: 'samenspel.CollaborationStarted',
  });
  expect(fromCloudEvent(JSON.parse(line ?? '')).version).toBe(1);
});
