import { LRUCache } from 'lru-cache';

/** Counts letters, so that nobody's mail is flooded by or through us; in the memory of this process. */
export class LetterAllowance {
  readonly #most: number;
  readonly #sent: LRUCache<string, number>;

  /** @param minutes within which no more than `most` letters go out, from the first one on. */
  constructor(most: number, minutes: number) {
    this.#most = most;
    this.#sent = new LRUCache({ max: 10_000, ttl: minutes * 60_000, noUpdateTTL: true });
  }

  /** Counts one more. @returns false when there were enough. */
  take(name: string): boolean {
    const sent = this.#sent.get(name) ?? 0;
    if (sent >= this.#most) return false;
    this.#sent.set(name, sent + 1);
    return true;
  }

  /** Begins anew for who showed that the letters are welcome. */
  forget(name: string): void {
    this.#sent.delete(name);
  }
}
