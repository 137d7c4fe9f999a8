import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastWords } from './last-words.mjs';
import { Problem, problemOf } from './problem.mjs';
import { root, shown } from './settings.mjs';

const preload = new URL('leave-with-parent.mjs', import.meta.url).href;
const drainSeconds = 15;
const readySeconds = 120;

/**
 * Starts one of our servers as a child process.
 * The child has its own process group: Ctrl-C reaches only the starter, which then stops things in order.
 * @param {object} options
 * @param {string} options.name for people
 * @param {string[]} options.run arguments for Node: a script relative to `cwd`, and what goes with it
 * @param {Record<string, string | undefined>} options.env the whole environment of the child
 * @param {string} [options.cwd] default: the repository
 * @param {string} [options.logFile] where its output goes, begun anew; without it the terminal
 * @returns {{name: string, died: Promise<Problem>, ready(url: string, signal: AbortSignal): Promise<void>, stop(): Promise<void>}}
 *   `died` fulfils when the child ends on its own; `ready` fulfils when `url` answers; `stop` sends SIGTERM and waits, after
 *   15 seconds SIGKILL
 */
export function startService({ name, run, env, cwd = root, logFile }) {
  const output = logFile ? openSync(logFile, 'w') : 'inherit';
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, ...run], {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (logFile) closeSync(output);
  const exited = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ?? `exit code ${code}`));
  });
  const died = exited.then((how) => deathOf(name, how, logFile));
  const refused = died.then((problem) => Promise.reject(problem));
  refused.catch(() => {});
  return {
    name,
    died,
    ready: (url, signal) => Promise.race([answers(name, url, signal, logFile), refused]),
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
    `The ${name} did not answer at ${url} within ${readySeconds} seconds. ${logHint(logFile)}`,
  );
}

function deathOf(name, how, logFile) {
  const last = logFile ? lastWords(logFile) : '';
  if (/No space left on device|ENOSPC|\(53100\)/.test(last))
    return problemOf({ code: 'ENOSPC' }, `the data of the ${name}`);
  return new Problem(
    `The ${name} stopped by itself (${how})${last && `: ${last.replace(/\.$/, '')}`}. ${logHint(logFile)}`,
  );
}

const logHint = (logFile) => (logFile ? `Its log: ${shown(logFile)}` : 'The lines above may say why.');
