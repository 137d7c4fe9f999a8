import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './settings.mjs';

/**
 * Runs scripts/start.mjs as a person would, for tests and benches.
 * @param {Record<string, string>} env DATA_DIR and ports
 * @returns {{child: import('node:child_process').ChildProcess, output(): string, ready(): Promise<void>, ended: Promise<number | null>}}
 *   `ready` fulfils when it says so and rejects when it ends before; `ended` gives the exit code
 */
export function runStart(env) {
  const { DATABASE_URL: _unused, ...surroundings } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    env: { ...surroundings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise((done) => child.once('close', done));
  return {
    child,
    output: () => output,
    ended,
    async ready() {
      while (!output.includes('Samenspel is ready')) {
        if (child.exitCode !== null) throw new Error(`It ended:\n${output}`);
        await sleep(20);
      }
    },
  };
}

/**
 * Gives a port of 127.0.0.1 that nobody has, and that stays free while something starts there: systems hand out those from
 * 32768 on to whoever opens a connection.
 * @returns {Promise<number>}
 */
export function freePort() {
  const port = randomInt(15_000, 30_000);
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(freePort()));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(port)));
  });
}

/** Processes below one, by what the system says. @returns {number[]} */
export function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
