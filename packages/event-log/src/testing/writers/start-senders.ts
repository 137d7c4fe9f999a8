import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AppendRequest } from '../../append-request.ts';
import type { Sent } from './send.ts';
import type { Report } from './sender.ts';

export type Errand = {
  request: AppendRequest;
  /** Straight to the database, or over a line that may be cut. */
  over: 'direct' | 'line';
  /** In a transaction of its own. */
  inside: boolean;
};

/** Another process that sends commands for us. */
export class Sender {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (sent: Sent) => void>();
  #errands = 0;

  /** @param line the address of the line that may be cut. */
  constructor(url: string, line: string) {
    this.#child = fork(script, [url, line], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child.on('message', ({ id, ...sent }: Report) => {
      this.#waiting.get(id)?.(sent);
      this.#waiting.delete(id);
    });
  }

  run(errand: Errand): Promise<Sent> {
    const id = ++this.#errands;
    return new Promise((done) => {
      this.#waiting.set(id, done);
      this.#child.send({ id, ...errand });
    });
  }

  stop(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}

const script = fileURLToPath(new URL('./sender.ts', import.meta.url));
