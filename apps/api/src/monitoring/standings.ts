import type { Standing } from '@samenspel/event-log';
import type { DurableReader } from '../readers/durable-reader.ts';

export type ReaderStanding = Standing & { name: string };

const freshMillis = 1_000;

/** How far the readers are, asked of the database once a second at most, however often one looks. */
export class Standings {
  readonly #readers: readonly DurableReader[];
  #asked = 0;
  #answer: Promise<ReaderStanding[]> = Promise.resolve([]);

  constructor(readers: readonly DurableReader[]) {
    this.#readers = readers;
  }

  /** @throws the driver's error. */
  now(): Promise<ReaderStanding[]> {
    if (Date.now() - this.#asked >= freshMillis) {
      this.#asked = Date.now();
      this.#answer = Promise.all(
        this.#readers.map(async (it) => ({ name: it.name, ...(await it.standing()) })),
      );
    }
    return this.#answer;
  }
}
