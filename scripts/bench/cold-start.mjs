import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/running.mjs';
import { root } from '../start/settings.mjs';

/**
 * Measures how long `npm start` takes until the API is well and the portal's first page is there (the portal alone would
 * answer earlier), on an empty data folder and after that.
 * @param {number} repeats how often the later start is measured
 * @returns {Promise<{first: number, later: number[]}>} milliseconds
 */
export async function coldStart(repeats = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-start-'));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
  try {
    const first = await startOnce(folder);
    const later = [];
    for (let i = 0; i < repeats; i++) later.push(await startOnce(folder));
    return { first, later };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(folder) {
  const [portalPort, apiPort] = [await freePort(), await freePort()];
  const { DATABASE_URL: _unused, ...env } = process.env;
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...env, DATA_DIR: folder, PORTAL_PORT: String(portalPort), API_PORT: String(apiPort) },
    stdio: 'ignore',
  });
  const exited = new Promise((done) => child.once('exit', done));
  try {
    await answers(`http://127.0.0.1:${apiPort}/health`, child);
    await answers(`http://127.0.0.1:${portalPort}`, child);
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

async function answers(url, child) {
  while (child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok && (await answer.text())) return;
    await sleep(20);
  }
  throw new Error('npm start ended before its first page; run it to see why.');
}
