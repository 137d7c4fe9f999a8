import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem, problemOf } from './problem.mjs';
import { shown } from './settings.mjs';

const isRoot = process.getuid?.() === 0;
const megabyte = 1024 * 1024;
/** A new cluster takes 40 MB and its first log segments 16–80 MB more; one that exists needs room for a segment or two. */
const needed = { first: 200, later: 50 };

/**
 * Takes the data folder for this process, so that no second start touches the same database files.
 * `runtime.json` in it is lock and notice in one: who runs, and where the database answers.
 * @param {string} dataDir absolute path; made when missing
 * @param {string} command how the person called us, shown to whoever comes second
 * @returns {{logs: string, publish(facts: object): void, release(): void}} `logs` is the folder for log files; `publish`
 *   adds facts to the notice (`databaseEnv`, `portal`, `api`); `release` frees the folder
 * @throws {Problem} when another process has it, when it cannot be written, or when the disk is full
 */
export function takeDataFolder(dataDir, command) {
  const notice = join(dataDir, 'runtime.json');
  const logs = join(dataDir, 'logs');
  let facts = { pid: process.pid, command };
  try {
    mkdirSync(logs, { recursive: true });
    chmodSync(logs, 0o700);
    if (isRoot) chmodSync(dataDir, 0o755); // PostgreSQL then runs as another user, who must get through
    ensureSpace(dataDir);
    claim(notice, facts);
  } catch (error) {
    throw problemOf(error, shown(dataDir));
  }
  return {
    logs,
    publish(more) {
      facts = { ...facts, ...more };
      writeWhole(notice, facts);
    },
    release: () => rmSync(notice, { force: true }),
  };
}

/**
 * Reads who uses a data folder.
 * @param {string} dataDir absolute path
 * @returns {{pid: number, command: string, databaseEnv?: Record<string, string>, portal?: string, api?: string} | undefined} nothing when nobody does
 */
export function holderOf(dataDir) {
  try {
    const facts = JSON.parse(readFileSync(join(dataDir, 'runtime.json'), 'utf8'));
    return isOurs(facts.pid) ? facts : undefined;
  } catch {
    return undefined;
  }
}

function claim(notice, facts) {
  const mine = `${notice}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(facts));
  try {
    linkSync(mine, notice); // a link either is made whole or fails: nobody reads half a notice
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    refuseWhenHeld(notice);
    renameSync(mine, notice); // left behind by a process that was killed
  } finally {
    rmSync(mine, { force: true });
  }
}

function refuseWhenHeld(notice) {
  const folder = join(notice, '..');
  const holder = holderOf(folder);
  if (!holder) return;
  const where = holder.portal ? `: ${holder.portal}` : '';
  throw new Problem(
    `${shown(folder)} is already in use by ${holder.command} (process ${holder.pid})${where}. ` +
      'Use that one, stop it with Ctrl-C, or give this one its own: DATA_DIR=/elsewhere PORTAL_PORT=3001 API_PORT=4001 npm start',
  );
}

function writeWhole(notice, facts) {
  writeFileSync(`${notice}.${process.pid}`, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${notice}.${process.pid}`, notice);
}

/** After a crash the process number may belong to any other program: its command line tells. */
function isOurs(pid) {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return /scripts[/\\](start|dev|samenspel)\.mjs/.test(commandLine(pid));
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {}
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function ensureSpace(dataDir) {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = Math.floor((bavail * bsize) / megabyte);
  const wanted = existsSync(join(dataDir, 'postgres', 'PG_VERSION')) ? needed.later : needed.first;
  if (free >= wanted) return;
  throw new Problem(
    `The disk that holds ${shown(dataDir)} is full: ${free} MB are free and ${wanted} MB are needed. ` +
      'Free some space, or choose another folder: DATA_DIR=/elsewhere npm start',
  );
}
