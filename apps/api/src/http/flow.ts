import type { Turns } from './turns.ts';

/**
 * Lets the events of a stream be written out no faster than its reader takes them, and those of one person one after another:
 * what nobody takes would lie in memory.
 */
export class Flow {
  readonly #turns: Turns;
  readonly #name: string;
  #untaken: PromiseWithResolvers<void> | null = null;
  #endTurn: (() => void) | null = null;
  #isOver = false;

  /** @param turns those of all streams; @param name of whose this one is. */
  constructor(turns: Turns, name: string) {
    [this.#turns, this.#name] = [turns, name];
  }

  /** Waits until the event before is taken, and then for a turn to write the next one out. */
  async next(): Promise<void> {
    await this.#untaken?.promise;
    if (this.#isOver) return;
    this.#untaken = Promise.withResolvers();
    const end = await this.#turns.take(this.#name);
    if (this.#isOver) end();
    else this.#endTurn = end;
  }

  /** An event was written out; its reader may take time. */
  written(): void {
    this.#endTurn?.();
    this.#endTurn = null;
  }

  /** The reader took it. */
  taken(): void {
    this.#untaken?.resolve();
    this.#untaken = null;
  }

  /** There is no reader any more: nothing waits. */
  stop(): void {
    this.#isOver = true;
    this.written();
    this.taken();
  }
}
