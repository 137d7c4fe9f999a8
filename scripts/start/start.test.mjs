import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { childrenOf, freePort, isAlive, runStart } from './running.mjs';
import { root } from './settings.mjs';

let folder;
let env;
const started = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start with spaces '));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
  env = {
    DATA_DIR: join(folder, 'data'),
    PORTAL_PORT: String(await freePort()),
    API_PORT: String(await freePort()),
  };
});

afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(changes = {}) {
  const running = runStart({ ...env, ...changes });
  started.push(running);
  return running;
}

const notice = () => JSON.parse(readFileSync(join(env.DATA_DIR, 'runtime.json'), 'utf8'));

/** What a refused start says: exactly one line, after whatever the build had to say. */
async function refusal(changes) {
  const running = start(changes);
  expect(await running.ended).toBe(1);
  expect(running.output()).not.toMatch(/^\s+at /m);
  return running.output().trim().split('\n').at(-1);
}

describe('a start', () => {
  test('answers on both ports, and stops without a trace when told to', async () => {
    const running = start();
    await running.ready();
    expect((await fetch(`http://127.0.0.1:${env.PORTAL_PORT}`)).ok).toBe(true);
    expect((await fetch(`http://127.0.0.1:${env.API_PORT}/health`)).status).toBe(200);
    expect(statSync(join(env.DATA_DIR, 'logs')).mode & 0o077).toBe(0);
    expect(notice()).toMatchObject({
      pid: running.child.pid,
      databaseEnv: {
        DATABASE_URL: expect.stringContaining('127.0.0.1'),
        CHECKPOINT_KEY: join(env.DATA_DIR, 'checkpoint-key.pem'),
      },
    });
    const parts = childrenOf(running.child.pid);
    expect(parts).toHaveLength(3);

    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(parts.filter(isAlive)).toEqual([]);
    expect(notice).toThrow('ENOENT');
  });

  test('tells the command line where its portal is', async () => {
    await start().ready();
    const { DATA_DIR, PATH } = { ...process.env, ...env };
    const asked = ['scripts/samenspel.mjs', 'invite', 'els@stad.example'];
    const { stdout } = await promisify(execFile)(process.execPath, asked, {
      cwd: root,
      env: { DATA_DIR, PATH },
    });
    expect(stdout).toContain(`http://localhost:${env.PORTAL_PORT}/`);
  });

  test('is refused while another one uses the same data, and told where that one is', async () => {
    await start().ready();
    const [PORTAL_PORT, API_PORT] = [String(await freePort()), String(await freePort())];
    const sentence = await refusal({ PORTAL_PORT, API_PORT });
    expect(sentence).toContain('already in use by npm start');
    expect(sentence).toContain(`http://localhost:${env.PORTAL_PORT}`);
  });

  test('stops everything with a sentence when a part dies', async () => {
    const running = start();
    await running.ready();
    const parts = childrenOf(running.child.pid);
    const api = parts.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apps/api'));
    process.kill(api, 'SIGKILL');
    expect(await running.ended).toBe(1);
    expect(running.output().trim().split('\n').at(-1)).toContain('The API stopped by itself');
    expect(parts.filter(isAlive)).toEqual([]);
  });

  test('works again after the last one was killed without a chance to tidy up', async () => {
    const killed = start();
    await killed.ready();
    const services = childrenOf(killed.child.pid).filter((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apps/'),
    );
    killed.child.kill('SIGKILL');
    await killed.ended;
    for (let i = 0; i < 100 && services.some(isAlive); i++) await sleep(50);
    expect(services.filter(isAlive)).toEqual([]);
    await start().ready();
  });
});

describe('a start that cannot be', () => {
  test('names the port that is in use and another one to try', async () => {
    const other = createServer().listen(Number(env.PORTAL_PORT), '127.0.0.1');
    const sentence = await refusal();
    other.close();
    expect(sentence).toContain(`Port ${env.PORTAL_PORT} for the portal is in use`);
    expect(sentence).toContain(`PORTAL_PORT=${Number(env.PORTAL_PORT) + 1}`);
  });

  test('says what to do with data that cannot be read', async () => {
    mkdirSync(join(env.DATA_DIR, 'postgres'), { recursive: true });
    writeFileSync(join(env.DATA_DIR, 'postgres', 'notes.txt'), 'not a database');
    const sentence = await refusal();
    expect(sentence).toContain('cannot be read');
    expect(sentence).toContain('move the directory away');
  });

  test('says that a file stands where the folder should be', async () => {
    writeFileSync(env.DATA_DIR, '');
    expect(await refusal()).toContain('a file is in its way');
  });

  test('says which DATABASE_URL does not answer, without its password', async () => {
    const port = await freePort();
    const sentence = await refusal({ DATABASE_URL: `postgresql://me:secret@127.0.0.1:${port}/x` });
    expect(sentence).toContain(`No PostgreSQL answers at 127.0.0.1:${port}`);
    expect(sentence).not.toContain('secret');
  });

  test.each([
    [{ DEMO: 'maybe' }, 'Use DEMO=on or DEMO=off'],
    [{ PORTAL_PORT: '70000' }, 'PORTAL_PORT=70000 is not a port'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL is not an address of PostgreSQL'],
  ])('explains settings such as %o', async (changes, sentence) => {
    expect(await refusal(changes)).toContain(sentence);
  });
});
