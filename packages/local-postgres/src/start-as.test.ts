import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from './start-postgres.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const source = new URL('start-postgres.ts', import.meta.url).href;
const nobodyCanReadSources =
  isRoot && spawnSync('test', ['-r', new URL(source).pathname], { uid: NOBODY, cwd: '/' }).status === 0;

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'samenspel-as-'));
  chmodSync(parent, 0o755);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A separate program that starts PostgreSQL, prints its process id and address, and then just lives on. */
function program(dataDir: string, user: { uid?: number; gid?: number } = {}) {
  const script = `
    import { startPostgres } from ${JSON.stringify(source)};
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    console.log(JSON.stringify({ pid: server.pid, url: server.url('postgres') }));
    process.stdin.once('data', () => server.stop().then(() => process.exit(0))); `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const started = new Promise<{ pid: number; url: string }>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(JSON.parse(String(line))));
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
  const ended = new Promise((done) => child.once('exit', done));
  return { child, started, ended };
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

test('a server left behind by a killed program is stopped, and what it had written is kept', async () => {
  const dataDir = join(parent, 'data');
  const { child, started, ended } = program(dataDir);
  const left = await started;
  await ask(left.url, 'create table kept as select 42 as answer');
  child.kill('SIGKILL');
  await ended;
  const server = await startPostgres({ dataDir, durable: false });
  try {
    await expect(ask(left.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    expect(await ask(server.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
  } finally {
    await server.stop();
  }
});

describe.skipIf(!nobodyCanReadSources)('as an ordinary user', () => {
  const nobody = { uid: NOBODY, gid: NOBODY };

  test('the server runs as that user, and a later start by root does not lock them out', async () => {
    const home = join(parent, 'home');
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, NOBODY, NOBODY);
    const dataDir = join(home, 'data');
    for (const user of [nobody, {}, nobody]) {
      const { child, started, ended } = program(dataDir, user);
      const { pid, url } = await started;
      expect(statSync(`/proc/${pid}`).uid).toBe(NOBODY);
      expect(await ask(url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
      child.stdin.end('stop');
      await ended;
    }
  });

  test('a directory that belongs to someone else is refused with a sentence', async () => {
    const { child, ended } = failing(join(parent, 'data'), nobody);
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    await ended;
    expect(said).toContain('DATA_DIR_NOT_WRITABLE The data directory');
  });
});

function failing(dataDir: string, user: { uid: number; gid: number }) {
  const script = `
    import { startPostgres } from ${JSON.stringify(source)};
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)} }).catch((error) => console.log(error.code, error.message)); `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, ended: new Promise((done) => child.once('close', done)) };
}

describe.skipIf(!isRoot)('as root', () => {
  test('the server runs as another user', async () => {
    const server = await startPostgres({ dataDir: join(parent, 'data'), throwaway: true });
    const { uid } = statSync(`/proc/${server.pid}`);
    await server.stop();
    expect(uid).not.toBe(0);
  });

  test('below a home that is closed to others the data live under /var/tmp, the same at each start', async () => {
    const home = join(parent, 'home');
    mkdirSync(home, { mode: 0o700 });
    let said = '';
    const options = { dataDir: join(home, 'data'), durable: false, log: (text: string) => (said += text) };
    const first = await startPostgres(options);
    try {
      expect(first.dataDir).toMatch(/^\/var\/tmp\/samenspel-/);
      expect(said).toContain(`the data are kept in ${first.dataDir} instead`);
      await ask(first.url('postgres'), 'create table kept as select 42 as answer');
      await first.stop();
      const second = await startPostgres(options);
      expect(await ask(second.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
      await second.stop();
    } finally {
      await first.stop();
      rmSync(first.dataDir, { recursive: true, force: true });
    }
  });

  test('a directory made by root is handed to the server', async () => {
    const dataDir = join(parent, 'data');
    mkdirSync(dataDir, { mode: 0o755 });
    const server = await startPostgres({ dataDir, durable: false });
    await server.stop();
    chownSync(dataDir, 0, 0);
    const again = await startPostgres({ dataDir, throwaway: true });
    await expect(ask(again.url('postgres'), 'select 1 as alive')).resolves.toEqual([{ alive: 1 }]);
    await again.stop();
  });
});
