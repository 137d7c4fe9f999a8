import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureDatabase } from './ensure-database.ts';
import { type RunningPostgres, type StartPostgresOptions, startPostgres } from './start-postgres.ts';

let parent: string;
let dataDir: string;
const running: RunningPostgres[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'samenspel-start-'));
  chmodSync(parent, 0o755);
  dataDir = join(parent, 'data');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  rmSync(parent, { recursive: true, force: true });
});

async function start(options: Partial<StartPostgresOptions> = {}): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, durable: false, ...options });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a started server', () => {
  test('speaks UTF-8, sorts by code point and lives in UTC on every machine', async () => {
    const server = await start();
    const [row] = await ask(
      server.url('postgres'),
      `select current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
              (select string_agg(w, ' ' order by w) from unnest(array['b', 'B', 'é', 'a']) as w) as sorted`,
    );
    expect(row).toEqual({ encoding: 'UTF8', zone: 'UTC', sorted: 'B a b é' });
  });

  test('says in its log neither what stood in a row nor what was asked', async () => {
    let said = '';
    const server = await start({ log: (text) => (said += text) });
    const twice = `create table one (name text unique); insert into one values ('anne'), ('anne')`;
    await expect(ask(server.url('postgres'), twice)).rejects.toThrow('duplicate key');
    await expect.poll(() => said).toContain('duplicate key');
    expect(said).not.toContain('anne');
  });

  test('keeps what was written for the next start on the same directory', async () => {
    const first = await start();
    await ask(first.url('postgres'), 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await ask(second.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('leaves nothing behind when it was a throw-away', async () => {
    const server = await start({ throwaway: true });
    await server.stop();
    expect(readdirSync(parent)).toEqual([]);
  });

  test('may be stopped twice', async () => {
    const server = await start();
    await server.stop();
    await expect(server.stop()).resolves.toBeUndefined();
  });

  test('makes a missing database once, whatever its name', async () => {
    const server = await start();
    const urls = await Promise.all(
      [1, 2, 3].map(() => ensureDatabase(server.url('postgres'), 'samen "spel"')),
    );
    const [url = ''] = urls;
    expect(await ask(url, 'select current_database() as name')).toEqual([{ name: 'samen "spel"' }]);
  });
});

describe('a start that cannot succeed', () => {
  test('on a used port says PORT_IN_USE and names the port', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)),
    );
    const failure = start({ port });
    await expect(failure).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(`${port}`),
    });
    await new Promise((done) => other.close(done));
  });

  test('on a directory with other files says DATA_DIR_BROKEN and touches nothing', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'thesis.txt'), 'precious');
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_BROKEN' });
    expect(readdirSync(dataDir)).toEqual(['thesis.txt']);
  });

  test.each(['global/pg_control', 'postgresql.conf', 'pg_wal', 'base'])(
    'on a directory that lost its %s says DATA_DIR_BROKEN',
    async (part) => {
      const server = await start();
      await server.stop();
      rmSync(join(dataDir, part), { recursive: true });
      await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_BROKEN' });
    },
  );

  test('on data of another major version says WRONG_VERSION', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toMatchObject({ code: 'WRONG_VERSION' });
  });

  test('where a file stands in the way says DATA_DIR_NOT_WRITABLE', async () => {
    writeFileSync(join(parent, 'file'), '');
    const failure = start({ dataDir: join(parent, 'file', 'data') });
    await expect(failure).rejects.toMatchObject({ code: 'DATA_DIR_NOT_WRITABLE' });
  });

  test('on a directory that another server of a living program uses says DATA_DIR_IN_USE', async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    expect(await ask(first.url('postgres'), 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });
});
