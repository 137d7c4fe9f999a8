import { randomUUID } from 'node:crypto';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setUpRoles } from '@samenspel/event-log';
import {
  type DebianPostgres,
  findDebianPostgres,
  report,
  startTestDatabase,
} from '@samenspel/local-postgres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { type Person, personWith, signIn } from '../testing/asking.ts';
import { samenspel } from '../testing/command-line.ts';
import { asSuperuser, temporaryFolder, wholeLog } from '../testing/log-copies.ts';
import { startService, testConfig } from '../testing/running.ts';
import { enter, readRegister } from './register.ts';

const found = await findDebianPostgres();
if (found.problem !== undefined)
  console.warn(`Left out, erasing after the restore of a dump of PostgreSQL 15: ${found.problem}`);

const secret = 'This was to go';
const folder = temporaryFolder();
const register = join(folder, 'erasures.jsonl');
const streams: string[] = [];
const sessions = new Map<string, Person['token']>();
/** A database, and how it was before the erasure. */
let now: Config;
let backup: Config;

beforeAll(async () => {
  now = await withSecret(await testConfig({ erasureRegister: register }));
  backup = await copyOf(now);
  await eraseSecret(now);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Fills a database, with a text that somebody will want to be erased; its service is stopped again. */
async function withSecret(config: Config): Promise<Config> {
  const running = await startService(config);
  const guide = await signIn(running, 'gids');
  const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "${secret}", issue: "${secret}" }) { collaboration { key } } }`;
  streams.push((await guide.ask(start, { c: randomUUID() })).startCollaboration.collaboration.key);
  sessions.set(streams.at(-1) as string, guide.token);
  await running.stop();
  return config;
}

const eraseSecret = async (config: Config) => {
  const { events } = await wholeLog(config);
  const meant = events.find(({ texts }) => Object.values(texts ?? {}).includes(secret));
  return await samenspel(config, [
    'erase',
    meant?.streamId ?? '',
    '--event',
    meant?.id ?? '',
    '--why',
    'asked',
    '--yes',
  ]);
};

/** A copy of a database that nobody is connected to. */
async function copyOf(config: Config): Promise<Config> {
  const copy = new URL(config.databaseUrl);
  const name = `copy_${randomUUID().replaceAll('-', '')}`;
  const original = copy.pathname.slice(1);
  copy.pathname = '/postgres';
  await asSuperuser({ databaseUrl: copy.href }, ({ em }) =>
    em.fork().execute(`create database ${name} template ${original}`),
  );
  copy.pathname = `/${name}`;
  return await testConfig({ databaseUrl: copy.href, erasureRegister: config.erasureRegister });
}

/** As a service is set up whose login can do no more than it should. */
function withLimitedLogin(config: Config): Config {
  const login = new URL(config.databaseUrl);
  login.username = 'samenspel_app';
  return { ...config, databaseUrl: login.href, erasureUrl: login.href };
}

const textsIn = async (config: Config) =>
  JSON.stringify((await wholeLog(config)).events.map(({ texts }) => texts));
const tellings = async (config: Config) =>
  (await wholeLog(config)).events.flatMap(({ type, id, commandId, actor, occurredOn, facts }) =>
    type === 'PersonalDataErased' ? [{ id, commandId, actor, occurredOn, facts }] : [],
  );

const asks = (key: string) => `{ collaboration(id: "${key}") { name history { events } } }`;

/** Starts the service, and asks from the first moment on whether it answers; gives its first answer. */
async function firstAnswer(config: Config, key: string): Promise<string> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const person = personWith({ url: `http://127.0.0.1:${port}` }, sessions.get(key) ?? null);
  const starting = startService({ ...config, port });
  let answer: string | undefined;
  for (const end = Date.now() + 20_000; answer === undefined && Date.now() < end; await sleep(1))
    answer = await person.ask(asks(key)).then(JSON.stringify, () => undefined);
  await (await starting).stop();
  return answer ?? 'nothing';
}

describe('after the restore of a backup from before an erasure', () => {
  const key = () => streams[0] as string;

  it('the text would be read again if nobody remembered', async () => {
    const forgetful = { ...(await copyOf(backup)), erasureRegister: null };
    expect(await firstAnswer(forgetful, key())).toContain(secret);
  });

  it('the service erases again before its first answer, and tells of it as the first time', async () => {
    const restored = await copyOf(backup);
    const answer = await firstAnswer(restored, key());
    expect(answer).not.toContain(secret);
    expect(answer).toContain('PersonalDataErased');
    expect(await textsIn(restored)).not.toContain(secret);
    expect(await tellings(restored)).toEqual(await tellings(now));
    report({ promise: 'restore', test: 'an erased text in the first answers after a restore', count: 1 });
  });

  it('a service whose login may not erase does not start, and names the command', async () => {
    const limited = withLimitedLogin(await copyOf(backup));
    await expect(startService(limited)).rejects.toMatchObject({
      text: { en: expect.stringContaining('samenspel erasures replay') },
    });
    expect(await samenspel({ ...limited, erasureUrl: limited.ownerUrl }, ['erasures', 'replay'])).toContain(
      '1 carried out again, 0 were',
    );
    expect(await firstAnswer(limited, key())).not.toContain(secret);
  });

  it('a replay does nothing twice', async () => {
    const restored = await copyOf(backup);
    expect(await samenspel(restored, ['erasures', 'replay'])).toContain('1 carried out again, 0 were');
    const before = await wholeLog(restored);
    expect(await samenspel(restored, ['erasures', 'replay'])).toContain('0 carried out again, 1 were');
    expect(await wholeLog(restored)).toEqual(before);
  });

  it('two services that start at once erase once', async () => {
    const restored = await copyOf(backup);
    const both = await Promise.all([startService(restored), startService(restored)]);
    await Promise.all(both.map((running) => running.stop()));
    expect(await tellings(restored)).toEqual(await tellings(now));
  });

  it('a dossier from before the erasure does not bring the text back', async () => {
    const dossier = join(folder, 'dossier');
    const keyFile = join(folder, 'key.pem');
    const proof = { origin: 'samenspel.example/log', keyFile };
    await samenspel({ ...backup, proof }, ['log', 'key', keyFile, '--origin', proof.origin]);
    await samenspel({ ...(await copyOf(backup)), proof }, ['log', 'export', key(), '--out', dossier]);
    const fresh = await testConfig({ erasureRegister: register });
    expect(await samenspel(fresh, ['log', 'import', dossier])).toContain('Imported:');
    expect(await textsIn(fresh)).not.toContain(secret);
    expect(await tellings(fresh)).toEqual(await tellings(now));
  });
});

describe('the register', () => {
  it('may name what a backup does not have: that is said, and no mistake', async () => {
    const older = await testConfig({ erasureRegister: register });
    await (await startService(older)).stop();
    expect(await samenspel(older, ['erasures', 'replay'])).toContain(
      `${streams[0]}: 1 events are not in this database.`,
    );
  });

  it('completes an erasure that was written down and never carried out', async () => {
    const interrupted = { ...(await copyOf(backup)), erasureRegister: join(folder, 'interrupted.jsonl') };
    const [entry] = readRegister(register).entries;
    if (entry) enter(interrupted.erasureRegister, entry);
    await (await startService(interrupted)).stop();
    expect(await textsIn(interrupted)).not.toContain(secret);
  });

  it('with a last line that broke off is no hindrance, and the replay says so', async () => {
    const torn = { ...(await copyOf(backup)), erasureRegister: join(folder, 'torn.jsonl') };
    appendFileSync(torn.erasureRegister, '{"commandId":"erase:');
    await (await startService(torn)).stop();
    expect(await textsIn(torn)).toContain(secret);
    expect(await samenspel(torn, ['erasures', 'replay'], 'nl')).toContain(
      'De laatste regel van het register is afgebroken',
    );
  });

  it('with a damaged line stops the start, since erased text could come back', async () => {
    const damaged = { ...(await copyOf(backup)), erasureRegister: join(folder, 'damaged.jsonl') };
    appendFileSync(damaged.erasureRegister, 'x\n');
    await expect(startService(damaged)).rejects.toThrow('Line 1 of the erasure register');
  });
});

describe.skipIf(found.problem !== undefined)('a dump of PostgreSQL 15 from before an erasure', () => {
  it('is erased again in a fresh cluster before the first answer', async () => {
    const [old, fresh] = await Promise.all([
      startTestDatabase({ server: found as DebianPostgres }),
      startTestDatabase(),
    ]);
    try {
      const from = await withSecret(
        await testConfig({
          databaseUrl: await old.database('portfolio'),
          erasureRegister: join(folder, 'dump.jsonl'),
        }),
      );
      const file = await old.dump('portfolio');
      await eraseSecret(from);
      const to = { ...from, ...urlsOf(await fresh.database('portfolio')) };
      await asSuperuser(to, ({ em }) => setUpRoles(em.fork()));
      await fresh.restore('portfolio', file);
      expect(await textsIn(to)).toContain(secret);
      expect(await firstAnswer(to, streams.at(-1) as string)).not.toContain(secret);
      expect(await textsIn(to)).not.toContain(secret);
      expect(await tellings(to)).toEqual(await tellings(from));
    } finally {
      await Promise.all([old.stop(), fresh.stop()]);
    }
  });
});

const urlsOf = (url: string) => ({ databaseUrl: url, ownerUrl: url, erasureUrl: url });
