import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../chance.ts';

const program = new URL('./reader-process.ts', import.meta.url);

export type Restless = {
  /** How often it was killed. */
  killed: () => number;
  /** Lets it live from now on. */
  calm: () => Promise<void>;
  end: () => Promise<void>;
};

/** A reader in a process that is killed (SIGKILL) after a while of chance, again and again, and started anew. */
export function restlessReader(chance: Chance, args: readonly string[]): Restless {
  const calmed = new AbortController();
  let kills = 0;
  let child: ChildProcess;
  const start = async () => {
    child = fork(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await once(child, 'message');
  };
  const life = async () => {
    for (;;) {
      await start();
      await sleep(50 + chance.below(3_000), null, { signal: calmed.signal }).catch(() => {});
      if (calmed.signal.aborted) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      kills += 1;
    }
  };
  const living = life();
  return {
    killed: () => kills,
    calm: () => {
      calmed.abort();
      return living;
    },
    end: async () => {
      calmed.abort();
      await living;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
