import { EventEmitter } from 'node:events';
import type { Database } from '../database/connect.ts';

const channel = 'samenspel_appended';

/** Tells readers that a collaboration may have new events. A wake-up is a hint; the log says what is there. */
export class WakeUps {
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  readonly #database: Database;
  readonly #telling = new Set<Promise<unknown>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** After commit: wakes the readers of this process at once, and those of other processes by a notification. */
  appended(collaborationId: string): void {
    this.wake(collaborationId);
    const telling = this.#database.em
      .fork()
      .execute('select pg_notify(?, ?)', [channel, collaborationId])
      .catch(() => undefined) // polling stands behind it
      .finally(() => this.#telling.delete(telling));
    this.#telling.add(telling);
  }

  /** Waits until all that was to be told is told. */
  async told(): Promise<void> {
    await Promise.all(this.#telling);
  }

  wake(collaborationId: string): void {
    this.#emitter.emit(collaborationId);
  }

  wakeAll(): void {
    for (const name of this.#emitter.eventNames()) this.#emitter.emit(name);
  }

  /** How many readers of this process follow a collaboration. */
  readers(collaborationId: string): number {
    return this.#emitter.listenerCount(collaborationId);
  }

  /** @returns a function that ends the listening. */
  onWake(collaborationId: string, listener: () => void): () => void {
    this.#emitter.on(collaborationId, listener);
    return () => void this.#emitter.off(collaborationId, listener);
  }
}

export { channel as wakeUpChannel };
