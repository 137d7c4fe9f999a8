import type { Allowance } from './allowance.ts';
import { type Asker, nameOf } from './rates.ts';
import { tooManyStreams } from './too-many.ts';

/** Knows who keeps how many streams open, so that nobody takes them all. */
export class OpenStreams {
  readonly #perAsker = new Map<string, number>();
  readonly #allowance: Allowance;
  #all = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /**
   * Takes a place for a stream.
   * @returns what gives it back; a second time does nothing.
   * @throws HttpRefusal 429 when there is none left.
   */
  open(asker: Asker): () => void {
    const name = nameOf(asker);
    const mine = this.#perAsker.get(name) ?? 0;
    const { streamsPerPerson, streamsInAll } = this.#allowance;
    if (mine >= streamsPerPerson || this.#all >= streamsInAll) throw tooManyStreams();
    this.#count(name, 1);
    let isOpen = true;
    return () => {
      if (isOpen) this.#count(name, -1);
      isOpen = false;
    };
  }

  #count(name: string, by: 1 | -1): void {
    const mine = (this.#perAsker.get(name) ?? 0) + by;
    if (mine > 0) this.#perAsker.set(name, mine);
    else this.#perAsker.delete(name);
    this.#all += by;
  }
}
