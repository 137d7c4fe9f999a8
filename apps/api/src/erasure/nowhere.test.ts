import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { erasedText } from '@samenspel/domain';
import { exampleHappenings } from '@samenspel/domain/examples';
import { readChain, readStream, streamHeads } from '@samenspel/event-log';
import { report, startTestDatabase, type TestDatabase } from '@samenspel/local-postgres/testing';
import { type ChainedEvent, commitment, eventHash } from '@samenspel/log-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAnswers } from '../assessment/answers.ts';
import { record } from '../commands/record.ts';
import type { Config } from '../config.ts';
import { connect, type Database } from '../database/connect.ts';
import { Histories } from '../history/histories.ts';
import { prepare } from '../main.ts';
import { PersonTable } from '../person/person.ts';
import { readSealing } from '../sealing/sealing.ts';
import { signIn } from '../testing/asking.ts';
import { samenspel } from '../testing/command-line.ts';
import { everywhere, wordsOf } from '../testing/everywhere.ts';
import { checked } from '../testing/log-copies.ts';
import { testConfig } from '../testing/running.ts';

const beginning = 'kanarie';
const streamId = 'canaries';
const personId = 'somebody';
let cluster: TestDatabase;
let config: Config;
let superuser: Database;
let service: Database;
let folder: string;
let serverLog = '';
let api: { url: string; log: () => string; stop: () => Promise<void> };
/** One word for each text field of each event type, and those outside the log. */
const inTheLog = new Set<string>();
const beside = new Set<string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nowhere-'));
  cluster = await startTestDatabase({ log: (text) => (serverLog += text) });
  const databaseUrl = await cluster.database();
  const proof = { origin: 'samenspel.example/log', keyFile: join(folder, 'key.pem') };
  const erasureRegister = join(folder, 'erasures.jsonl');
  config = await testConfig({ databaseUrl, demo: false, erasureRegister, proof });
  await samenspel(config, ['log', 'key', proof.keyFile, '--origin', proof.origin]);
  await prepare(config);
  superuser = await connect(databaseUrl, null);
  service = await connect(databaseUrl, 'application');
  await writeCanaries();
  api = await startApi();
});
afterAll(async () => {
  await api?.stop();
  await Promise.all([superuser?.close(true), service?.close(true)]);
  await cluster?.stop();
  rmSync(folder, { recursive: true });
});

const canary = (into: Set<string>): string => {
  const word = `${beginning}${into === beside ? 'B' : 'L'}${into.size + 1}x`;
  into.add(word);
  return word;
};

async function writeCanaries(): Promise<void> {
  const em = service.em.fork();
  const name = canary(beside);
  await em.insert(PersonTable, { id: personId, nameNl: name, nameEn: name, kind: 'demo' });
  const seat = { type: 'SeatGranted', data: { personId, seat: 'coordinator' } };
  const happenings = [...exampleHappenings({ text: () => canary(inTheLog) }), seat];
  const command = {
    name: 'startCollaboration',
    collaborationId: streamId,
    commandId: 'c',
    actor: personId,
  } as const;
  await record(em, await new Histories().load(em, streamId), { ...command, input: {} }, happenings);
  const answer = { kind: 'not-relevant-now', reason: `${beginning}Sealed` } as const;
  const key = { roundId: 'open', personId, blockId: 'momentum', collaborationId: streamId } as const;
  await putAnswers(em, readSealing(config.sealingKey), [{ key, answer }]);
  await superuser.em.fork().execute('analyze');
}

/** The program itself, at its most talkative. */
async function startApi() {
  const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
  const { databaseUrl: DATABASE_URL, erasureRegister, sealingKey } = config;
  const settings = {
    DATABASE_URL,
    ERASURE_REGISTER: erasureRegister ?? '',
    SEALING_KEY: sealingKey ?? '',
    API_PORT: '0',
    LOG_LEVEL: 'trace',
    DEMO: 'on',
  };
  const child = spawn(process.execPath, [program], { env: { ...process.env, ...settings } });
  let log = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (log += chunk));
  const exit = once(child, 'exit');
  const address = () => /"url":"([^"]+)"/.exec(log)?.[1];
  for (let tries = 0; tries < 600 && !address() && child.exitCode === null; tries++)
    await new Promise((done) => setTimeout(done, 50));
  const stop = async () => {
    child.kill('SIGTERM');
    await exit;
  };
  return { url: address() ?? '', log: () => log, stop };
}

const chain = async (): Promise<ChainedEvent[]> => {
  const events: ChainedEvent[] = [];
  for await (const event of readChain(service.em.fork(), streamId)) events.push(event);
  return events;
};

/** What goes out of the house, by its name. */
const exports: Record<string, () => Promise<unknown>> = {
  chain,
  dossier,
  history: () => ask('history { events }'),
  events: () => ask('events(first: 100) { nodes { data sentence } }'),
  records: () =>
    ask('records(first: 100) { nodes { called fields history { said } translations { text } } }'),
  decisions: () => ask('decisions(first: 100) { nodes { title context } } partners { name }'),
};

/** Every file of a dossier that whoever gets it can check. */
async function dossier(): Promise<string[]> {
  const to = mkdtempSync(join(folder, 'dossier-'));
  await samenspel(config, ['log', 'export', 'all', '--out', to]);
  expect(checked(to).code).toBe(0);
  const entries = readdirSync(to, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
}

async function ask(fields: string): Promise<unknown> {
  const person = await signIn(api, personId);
  return await person.ask(`{ collaboration(id: "${streamId}") { name ${fields} } }`);
}

const exported = async (): Promise<Record<string, Set<string>>> => {
  const all = Object.entries(exports).map(async ([name, make]) => {
    return [name, new Set(wordsOf(JSON.stringify(await make()), beginning))] as const;
  });
  return Object.fromEntries(await Promise.all(all));
};

const inDatabase = async () => {
  const found = await everywhere(superuser.em.fork(), beginning);
  return Object.fromEntries(found.map(({ place, words }) => [place, words]));
};

const erase = (...args: string[]) =>
  samenspel(config, ['erase', streamId, '--why', 'asked', '--yes', ...args]);

let chainBefore: ChainedEvent[];

describe('before anything is erased', () => {
  it('every text field of every event type has a word of its own, and it is found where it must be', async () => {
    const logged = await readStream(service.em.fork(), streamId);
    expect(new Set(logged.flatMap(({ texts }) => Object.values(texts ?? {})))).toEqual(inTheLog);
    expect(inTheLog.size).toBeGreaterThan(50);
    const found = await inDatabase();
    expect(found['public.event']).toEqual(inTheLog);
    expect(found['public.person']).toEqual(beside);
    for (const table of ['collaboration_view', 'search_view'])
      expect(found[`public.${table}`]?.size).toBeGreaterThan(0);
    const out = await exported();
    for (const name of ['chain', 'dossier', 'history']) expect(out[name]).toEqual(inTheLog);
    for (const name of ['events', 'records', 'decisions']) expect(out[name]?.size).toBeGreaterThan(0);
  });

  it('a word in the memory of the planner would be seen', async () => {
    const em = superuser.em.fork();
    await em.execute(
      `create table remembered as select unnest(array['${beginning}1', '${beginning}2']) as word`,
    );
    await em.execute('analyze remembered');
    const words = new Set([`${beginning}1`, `${beginning}2`]);
    expect(await inDatabase()).toMatchObject({
      'pg_catalog.pg_statistic': words,
      'pg_catalog.pg_stats': words,
    });
    await em.execute('drop table remembered');
  });

  it('a word in the log of the service or of PostgreSQL would be seen', async () => {
    expect(api.log()).toContain('ready');
    await expect(superuser.em.fork().execute('select marker')).rejects.toThrow();
    await expect.poll(() => serverLog).toContain('marker');
    chainBefore = await chain();
  });
});

describe('after everything was erased', () => {
  it('no word is anywhere in the database, nor in what goes out', async () => {
    expect(await erase('--actor', personId, '--name')).toMatch(/Erased: the texts of \d+ events/);
    expect(await inDatabase()).toEqual({});
    for (const words of Object.values(await exported())) expect(words).toEqual(new Set());
    expect(JSON.stringify(await ask('history { events }'))).toContain(erasedText.nl);
    report({
      promise: 'erasure',
      test: 'a word of its own in every text field',
      count: inTheLog.size + beside.size,
    });
  });

  it('no word is in the logs, also of commands that were refused', async () => {
    const person = await signIn(api, personId);
    const word = canary(beside);
    const draft = `mutation { draftDecision(collaborationId: "${streamId}", commandId: "x", input: { title: "${word}", context: "", blocks: [] }) { version } }`;
    await person.refused(draft);
    await person.refused(`{ collaboration(id: "${word}") { nothing } }`);
    await erase('--event', word);
    expect(wordsOf(api.log(), beginning)).toEqual([]);
    expect(wordsOf(serverLog, beginning)).toEqual([]);
  });

  it('every hash is what it was, and the chain holds on to the event that tells of it', async () => {
    const after = await chain();
    expect(after.map(({ hash }) => hash).slice(0, chainBefore.length)).toEqual(
      chainBefore.map(({ hash }) => hash),
    );
    for (const event of after) expect(event.hash).toBe(eventHash(event, event.previousHash));
    expect(after.map(({ textsCommitment }) => textsCommitment).slice(0, -1)).toEqual(
      chainBefore.map(
        (event) => event.texts && commitment(Buffer.from(event.textsSalt ?? '', 'hex'), event.texts),
      ),
    );
    expect(after.at(-1)).toMatchObject({ type: 'PersonalDataErased', actor: 'steward', texts: null });
    expect((await streamHeads(service.em.fork(), [streamId]))[0]?.head).toBe(after.at(-1)?.hash);
  });
});
