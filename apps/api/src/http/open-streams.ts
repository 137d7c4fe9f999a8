import type { Allowance } from './allowance.ts';
import { type Asker, withAllSessions } from './rates.ts';
import { Tally } from './tally.ts';
import { tooManyStreams } from './too-many.ts';

/** Knows who keeps how many streams open, and from which address, so that nobody takes them all. */
export class OpenStreams {
  readonly #open = new Tally();
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /**
   * Takes a place for a stream.
   * @param address from where, also of who is signed in: whoever has many accounts still comes from somewhere.
   * @returns what gives it back; a second time does nothing.
   * @throws HttpRefusal 429 when there is none left.
   */
  open(asker: Asker, address: string): () => void {
    const { streamsPerPerson, streamsPerAddress, streamsInAll } = this.#allowance;
    const most = {
      [withAllSessions(asker)]: streamsPerPerson,
      [`at ${address}`]: streamsPerAddress,
      all: streamsInAll,
    };
    for (const [name, many] of Object.entries(most)) if (this.#open.of(name) >= many) throw tooManyStreams();
    this.#count(Object.keys(most), 1);
    let isOpen = true;
    return () => {
      if (isOpen) this.#count(Object.keys(most), -1);
      isOpen = false;
    };
  }

  #count(names: readonly string[], by: 1 | -1): void {
    for (const name of names) this.#open.add(name, by);
  }
}
