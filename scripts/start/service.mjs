import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem, problemOf } from './problem.mjs';
import { root, shown } from './settings.mjs';

const preload = new URL('leave-with-parent.mjs', import.meta.url).href;
const drainSeconds = 15;
const readySeconds = 120;

/**
 * Starts one of our servers as a child process that writes into a log file.
 * The child has its own process group: Ctrl-C reaches only the starter, which then stops things in order.
 * @param {{name: string, script: string, env: Record<string, string | undefined>, logFile: string}} options `script` relative to the repository
 * @returns {{name: string, died: Promise<Problem>, ready(url: string, signal: AbortSignal): Promise<void>, stop(): Promise<void>}}
 *   `died` fulfils when the child ends on its own; `ready` fulfils when `url` answers; `stop` sends SIGTERM and waits, after
 *   15 seconds SIGKILL
 */
export function startService({ name, script, env, logFile }) {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, script], {
    cwd: root,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const exited = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ?? `exit code ${code}`));
  });
  const died = exited.then((how) => deathOf(name, how, logFile));
  return {
    name,
    died,
    ready: (url, signal) =>
      Promise.race([answers(name, url, signal, logFile), died.then((problem) => Promise.reject(problem))]),
    async stop() {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), drainSeconds * 1000);
      await exited;
      clearTimeout(patience);
    },
  };
}

async function answers(name, url, signal, logFile) {
  for (const end = Date.now() + readySeconds * 1000; Date.now() < end; await sleep(40)) {
    signal.throwIfAborted();
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer && answer.status < 400) return;
  }
  throw new Problem(
    `The ${name} did not answer at ${url} within ${readySeconds} seconds. Its log may say why: ${shown(logFile)}`,
  );
}

function deathOf(name, how, logFile) {
  const last = lastWords(logFile);
  if (/No space left on device|ENOSPC/.test(last))
    return problemOf(new Error(last), `the data of the ${name}`);
  return new Problem(
    `The ${name} stopped by itself (${how})${last && `: ${last}`}. Its log: ${shown(logFile)}`,
  );
}

/** The most telling line of a log: the last error of a JSON log, else the last line that is no stack frame. */
function lastWords(logFile) {
  const lines = readFileSync(logFile, 'utf8')
    .slice(-20_000)
    .split('\n')
    .filter((line) => line.trim());
  const entries = lines.map(parsed).filter((entry) => entry?.level >= 50);
  const entry = entries.at(-1);
  if (entry) return entry.err?.message ?? entry.msg ?? '';
  const plain = lines.filter((line) => !parsed(line) && !/^\s+at |^Node\.js v|^[\s^}\]]+$/.test(line));
  return (plain.findLast((line) => /Error|error/.test(line)) ?? plain.at(-1) ?? '').trim();
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
