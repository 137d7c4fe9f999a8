import { LRUCache } from 'lru-cache';

/** Counts letters within the hour, so that nobody's mail is flooded by or through us; in the memory of this process. */
export class LettersAnHour {
  readonly #most: number;
  readonly #sent = new LRUCache<string, number>({ max: 10_000, ttl: 3_600_000, noUpdateTTL: true });

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more. @returns false when there were enough. */
  take(name: string): boolean {
    const sent = this.#sent.get(name) ?? 0;
    if (sent >= this.#most) return false;
    this.#sent.set(name, sent + 1);
    return true;
  }
}
