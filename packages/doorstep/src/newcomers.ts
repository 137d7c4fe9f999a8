import type { Socket } from 'node:net';
import { placeOf } from './connections.ts';

/** So long, in milliseconds, nobody new is let in from where somebody was shown out. */
const closed = 2_000;

/**
 * The connections on which nothing was answered yet. Whoever is hung up on could come back at once with the next one, and have
 * more of them waiting; whoever got an answer before goes on, also behind the same address.
 */
export class Newcomers {
  readonly #waiting = new Map<string, Set<Socket>>();
  readonly #closed = new Map<string, NodeJS.Timeout>();

  /** Keeps an eye on who comes in. @returns whether they may: nobody was shown out there just now. */
  comes(socket: Socket): boolean {
    const isOpen = !this.#closed.has(placeOf(socket));
    if (isOpen) this.#add(socket);
    return isOpen;
  }

  /** No newcomer any more: there was an answer. */
  answered(socket: Socket): void {
    const waiting = this.#waiting.get(placeOf(socket));
    waiting?.delete(socket);
    if (waiting?.size === 0) this.#waiting.delete(placeOf(socket));
  }

  /** Hangs up on somebody and on all newcomers from there, and lets in no other for a moment. */
  showOut(socket: Socket): void {
    const address = placeOf(socket);
    clearTimeout(this.#closed.get(address));
    this.#closed.set(address, setTimeout(() => this.#closed.delete(address), closed).unref());
    for (const one of this.#waiting.get(address) ?? []) one.destroy();
    socket.destroy();
  }

  #add(socket: Socket): void {
    const address = placeOf(socket);
    const waiting = this.#waiting.get(address) ?? new Set();
    this.#waiting.set(address, waiting.add(socket));
    socket.once('close', () => {
      waiting.delete(socket);
      if (waiting.size === 0 && this.#waiting.get(address) === waiting) this.#waiting.delete(address);
    });
  }
}
