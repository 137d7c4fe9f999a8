import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processEntry } from './process-table.ts';
import { startError } from './start-error.ts';

const STOP_WITHIN_MS = 15_000;

/** Setting given to each server, so that a later start can tell whether the process that started it still lives. */
export const startedBySetting = () => `cluster_name=samenspel-${process.pid}`;

/**
 * Stops the server that a killed parent left behind on this data directory, waiting until it has written its data.
 * A server whose parent still lives is left alone: throws PostgresStartError DATA_DIR_IN_USE.
 */
export async function stopLeftover(dataDir: string, port: number): Promise<void> {
  const pid = serverPid(dataDir);
  const server = pid === undefined ? undefined : ourServer(pid, dataDir);
  if (pid === undefined || server === undefined) return;
  if (server.command.includes(`samenspel-${server.parent} `))
    throw startError('DATA_DIR_IN_USE', { dataDir, port });
  signal(pid);
  for (let waited = 0; ourServer(pid, dataDir) !== undefined; waited += 50) {
    if (waited > STOP_WITHIN_MS) throw startError('DATA_DIR_IN_USE', { dataDir, port });
    await sleep(50);
  }
}

function serverPid(dataDir: string): number | undefined {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return pid > 1 ? pid : undefined;
}

/** A process id may have been given to a stranger since: only a server on this very directory counts. */
function ourServer(pid: number, dataDir: string) {
  const entry = processEntry(pid);
  return entry && `${entry.command} `.includes(`-D ${dataDir} `) ? entry : undefined;
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It ended by itself, or belongs to another user: the wait that follows tells which.
  }
}
