import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '@samenspel/log-proof/testing';

const program = new URL('./reader-process.ts', import.meta.url);

/**
 * A reader in a process that dies (SIGKILL) after a while of chance, or of itself in the middle of its work, again and
 * again, and is started anew.
 */
export class RestlessReader {
  readonly #chance: Chance;
  readonly #args: readonly string[];
  readonly #calmed = new AbortController();
  readonly #living: Promise<ChildProcess>;
  /** How often it died. */
  deaths = 0;

  constructor(chance: Chance, args: readonly string[]) {
    this.#chance = chance;
    this.#args = args;
    this.#living = this.#live();
  }

  /** Lets it live from now on. */
  async calm(): Promise<void> {
    this.#calmed.abort();
    await this.#living;
  }

  /** Asks it to stop, and waits until it has. */
  async end(): Promise<void> {
    const child = await this.#living;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  async #live(): Promise<ChildProcess> {
    for (;;) {
      const child = fork(program, this.#args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      const gone = once(child, 'exit');
      await Promise.race([once(child, 'message'), gone]);
      const signal = this.#calmed.signal;
      await Promise.race([sleep(50 + this.#chance.below(3_000), null, { signal }).catch(() => {}), gone]);
      if (signal.aborted && (await calmed(child, gone))) return child;
      child.kill('SIGKILL');
      await gone;
      this.deaths += 1;
    }
  }
}

/** Whether it heard that it shall live before it died. */
async function calmed(child: ChildProcess, gone: Promise<unknown>): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return false;
  const heard = once(child, 'message').then(() => true);
  child.send('live', () => {}); // it may die meanwhile
  return await Promise.race([heard, gone.then(() => false)]);
}
