import { LRUCache } from 'lru-cache';

/** Work of longer ago than this, in milliseconds, counts for little. */
const span = 5_000;
/** Of so many addresses it is known what they took of late. */
const addresses = 10_000;

/** What was taken by now, in milliseconds of work; of each that counts for less as time goes by. */
type Taken = { millis: number; at: number };

/** Knows for which share of the time the service was at work for each address, of late. */
export class Shares {
  readonly #taken = new LRUCache<string, Taken>({ max: addresses });

  /** Counts so many milliseconds of work for an address. */
  took(address: string, millis: number, at = performance.now()): void {
    this.#taken.set(address, { millis: this.of(address, at) * span + millis, at });
  }

  /** @returns from 0 for who took nothing of late, to 1 and somewhat more for whom everything was. */
  of(address: string, now = performance.now()): number {
    const { millis, at } = this.#taken.get(address) ?? { millis: 0, at: now };
    return (millis * Math.exp((at - now) / span)) / span;
  }
}
