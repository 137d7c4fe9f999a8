import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Call } from '../history/call.ts';
import { readHistory } from '../history/history-file.ts';
import type { Plan } from './plan.ts';
import type { Orders } from './process.ts';

export type WritersOptions = {
  url: string;
  plan: Plan;
  /** Where the processes write down what they did. */
  folder: string;
  processes: number;
  writersEach: number;
  /** Appends acknowledged as new after which the processes together stop by themselves; endless by default. */
  appends?: number;
};

/** Most processes that ever share a plan, counting those that took the place of a killed one. */
const SHARES = 16;

/** Processes of writers at work. */
export class Writers {
  readonly #options: WritersOptions;
  readonly #running: ChildProcess[] = [];
  readonly #ends: Promise<void>[] = [];
  readonly #histories: string[] = [];

  constructor(options: WritersOptions) {
    this.#options = options;
    for (let n = 0; n < options.processes; n++) this.#start();
  }

  #start(): void {
    const { url, plan, folder, writersEach: writers, appends = Infinity, processes } = this.#options;
    const index = this.#histories.length;
    const history = join(folder, `${plan.name}-${index}.jsonl`);
    const share = { plan, index, of: SHARES };
    const enough = Math.min(Math.ceil(appends / processes), Number.MAX_SAFE_INTEGER);
    const orders: Orders = { url, share, writers, appends: enough, history };
    const child = fork(script, [JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#running[index] = child;
    this.#histories.push(history);
    this.#ends.push(ending(child));
  }

  /** Resolves when all processes have begun to write. */
  async atWork(): Promise<void> {
    for (const [index, history] of this.#histories.entries())
      while (this.#running[index]?.exitCode === null && readHistory(history).length < 20) await sleep(50);
  }

  /** Kills the first process as `kill -9` does and starts another in its place. */
  killOne(): void {
    this.#running[0]?.kill('SIGKILL');
    this.#start();
  }

  /** All their calls, when all have ended; they are told to, unless they shall go on until they have appended enough. */
  async end({ atOnce }: { atOnce: boolean }): Promise<Call[]> {
    if (atOnce) for (const child of this.#running) if (child.connected) child.send('enough');
    await Promise.all(this.#ends);
    const calls = this.#histories.flatMap(readHistory);
    for (const history of this.#histories) rmSync(history, { force: true });
    return calls;
  }
}

const script = fileURLToPath(new URL('./process.ts', import.meta.url));

function ending(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') done();
      else failed(new Error(`A process of writers ended with ${signal ?? code}.`));
    });
  });
}
