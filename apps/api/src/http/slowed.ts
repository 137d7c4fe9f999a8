import { setTimeout as rest } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many times in a minute an address hears at once that it asks too much: more than programs ask that do not know better. */
const most = 12_000;
/** How long, in milliseconds, it waits from then on each time. */
const pause = 1_000;

/** Lets an address that asks too much, and goes on all the same, wait for each refusal: to refuse takes a moment too. */
export class Slowed {
  readonly #told: RateLimiterMemory;

  /** @param points refusals of one address in a minute that it need not wait for. */
  constructor(points = most) {
    this.#told = new RateLimiterMemory({ points, duration: 60 });
  }

  /** Waits until this address may be told once more. */
  async wait(address: string): Promise<void> {
    await this.#told.consume(address).catch(() => rest(pause));
  }
}
