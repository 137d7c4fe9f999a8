import { EventEmitter } from 'node:events';
import { MemoryCheckpoints, Reader, streamHeads } from '@samenspel/event-log';
import type { StreamHead } from '@samenspel/log-proof';
import type { Database } from '../database/connect.ts';
import { Relay } from './relay.ts';

/**
 * Tells those who follow a collaboration in this process that it has new events. It is a reader of its own, which
 * remembers as long as the process lives how far each followed stream was: so polling wakes only whose stream moved.
 * A wake-up is a hint; the log says what is there.
 */
export class WakeUps {
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  readonly #checkpoints: MemoryCheckpoints;
  readonly #reader: Reader<StreamHead>;
  readonly #relay: Relay;

  constructor(database: Database) {
    this.#relay = new Relay(database);
    this.#checkpoints = new MemoryCheckpoints(database.em.fork());
    this.#reader = new Reader({
      checkpoints: this.#checkpoints,
      ids: () => this.#emitter.eventNames() as string[],
      read: (em, streamId) => streamHeads(em, [streamId]),
      handle: async (heads) => {
        for (const { streamId } of heads) this.#emitter.emit(streamId);
      },
    });
  }

  /** After commit: wakes the readers of this process, and those of other processes by a notification. */
  appended(streamId: string): void {
    this.wake(streamId);
    this.#relay.tell(streamId);
  }

  /** Waits until all that was to be told is told. */
  told(): Promise<void> {
    return this.#relay.told();
  }

  wake(streamId: string): void {
    this.#reader.wake(streamId);
  }

  wakeAll(): void {
    this.#reader.wakeAll();
  }

  run(): Promise<void> {
    return this.#reader.run();
  }

  stop(): Promise<void> {
    return this.#reader.stop();
  }

  /** How many readers of this process follow a collaboration. */
  readers(collaborationId: string): number {
    return this.#emitter.listenerCount(collaborationId);
  }

  /** @returns a function that ends the listening. */
  onWake(collaborationId: string, listener: () => void): () => void {
    this.#emitter.on(collaborationId, listener);
    return () => {
      this.#emitter.off(collaborationId, listener);
      if (this.readers(collaborationId) === 0) this.#checkpoints.forget(collaborationId);
    };
  }
}
