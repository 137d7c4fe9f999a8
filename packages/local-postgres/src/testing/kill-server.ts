import { childrenOf } from '../process-table.ts';
import type { RunningServer } from '../start-server.ts';

/**
 * What `kill -9` of a whole server does: nothing is said, written or tidied. Resolves when all its processes are gone.
 * The first process is halted before, so that it cannot start another child meanwhile.
 */
export async function killServer({ pid, ended }: Pick<RunningServer, 'pid' | 'ended'>): Promise<void> {
  if (process.platform !== 'win32') signal(pid, 'SIGSTOP');
  for (const each of [...childrenOf(pid), pid]) signal(each, 'SIGKILL');
  await ended;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself.
  }
}
