import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverEnvironment } from './initialise.ts';
import { startedBySetting } from './leftover.ts';
import type { ServerUser } from './server-user.ts';
import { explainOutput } from './start-error.ts';

const READY_WITHIN_MS = 60_000;
const POLITE_FOR_MS = 300;
const STOP_WITHIN_MS = 15_000;
/** Its log ends up in a file or a terminal: neither values (DETAIL) nor statements that fail, with what somebody wrote in them. */
const DISCREET = ['log_error_verbosity=terse', 'log_min_error_statement=panic'];
/** A standby says "… accept read-only connections". */
const READY = /ready to accept (?:read-only )?connections/;
const FAST_BUT_FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export type ServerSettings = {
  postgres: string;
  dataDir: string;
  user: ServerUser;
  port: number;
  durable: boolean;
  /** Further settings of postgresql.conf by name; they win. */
  settings: Record<string, string>;
  log: (text: string) => void;
};

/** A server that accepts connections; `ended` resolves when it and all its children are gone. */
export type ServerProcess = { pid: number; stop: () => Promise<void>; ended: Promise<void> };

/** Runs the server and waits until it accepts connections. Throws PostgresStartError. */
export async function runServer(settings: ServerSettings): Promise<ServerProcess> {
  const child = launch(settings);
  const exited = new Promise<void>((done) => child.once('close', () => done()));
  const complaint = (await readiness(child, settings.log)) ?? (await refusal(settings.port));
  if (complaint !== undefined || child.pid === undefined) {
    if (child.kill('SIGQUIT')) await exited;
    throw explainOutput(complaint ?? '', settings);
  }
  const stopWithUs = () => child.kill('SIGINT');
  process.once('exit', stopWithUs);
  void exited.then(() => process.off('exit', stopWithUs));
  return { pid: child.pid, stop: () => stopped(child, exited), ended: exited };
}

function launch({ postgres, dataDir, port, user, durable, settings }: ServerSettings): ChildProcess {
  const assignments = [
    startedBySetting(),
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...DISCREET,
    ...(durable ? [] : FAST_BUT_FORGETFUL),
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  ];
  const flags = ['-D', dataDir, '-p', String(port), ...assignments.flatMap((each) => ['-c', each])];
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the database must outlive who still writes.
  const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe'];
  return spawn(postgres, flags, { ...user, cwd: '/', env: serverEnvironment(), detached: true, stdio });
}

/** Resolves to nothing when the server is ready, to what it said when it ended or took too long. */
async function readiness(child: ChildProcess, log: (text: string) => void): Promise<string | undefined> {
  let output = '';
  let ended = false;
  child.once('error', (error) => {
    output += error.message;
    ended = true;
  });
  child.once('close', () => {
    ended = true;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk).slice(-8000);
    log(String(chunk));
  });
  for (let waited = 0; waited < READY_WITHIN_MS; waited += 20) {
    if (READY.test(output)) return undefined;
    if (ended) return output;
    await sleep(20);
  }
  return `${output}\nIt was not ready after ${READY_WITHIN_MS / 1000} s.`;
}

/** A server may be ready and yet have lost its databases: what it says to the first visitor, nothing when all is well. */
async function refusal(port: number): Promise<string | undefined> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end();
  }
}

/**
 * First politely: clients that are just leaving are not cut off, which they would report as an error. Then fast:
 * connections are closed and open transactions roll back. Everything committed is on disk either way.
 */
async function stopped(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGINT'), POLITE_FOR_MS);
  const emergency = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS);
  await exited;
  clearTimeout(impatience);
  clearTimeout(emergency);
}
