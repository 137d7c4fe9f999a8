import type { Turns } from './turns.ts';

/** A line to wait in, and under which name. */
type Place = readonly [turns: Turns, name: string];

/**
 * Lets the events of a stream be written out no faster than its reader takes them, those of one person one after another, and few
 * at a time of all at one address: what nobody takes would lie in memory, and what is written out keeps others waiting.
 */
export class Flow {
  readonly #places: readonly Place[];
  #untaken: PromiseWithResolvers<void> | null = null;
  #ends: (() => void)[] = [];
  #isOver = false;

  /** @param places where each event waits for its turn, in this order. */
  constructor(...places: readonly Place[]) {
    this.#places = places;
  }

  /** Waits until the event before is taken, and then for its turns to write the next one out. */
  async next(): Promise<void> {
    await this.#untaken?.promise;
    if (this.#isOver) return;
    this.#untaken = Promise.withResolvers();
    for (const [turns, name] of this.#places) {
      this.#ends.push(await turns.take(name));
      if (this.#isOver) return this.written();
    }
  }

  /** An event was written out; its reader may take time. */
  written(): void {
    for (const end of this.#ends.splice(0)) end();
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
