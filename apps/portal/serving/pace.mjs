import { setTimeout as rest } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many requests of one address are looked at in a second, files too: ten first pages with all they load. */
const most = 300;
/** Steps of signing in are passed on to the service, which takes the portal as long as so many files. */
const passedOn = /^\/auth(\/|\?|$)/;
const asMany = 10;

/**
 * Has whatever comes from one address in great numbers wait: to answer even a small file takes a moment, and there would be no
 * end of them.
 * @param {number} [points] requests in a second
 * @returns {(address: string, url?: string) => Promise<void>} waits until the next one of an address is looked at.
 */
export function pace(points = most) {
  const seen = new RateLimiterMemory({ points, duration: 1 });
  return async (address, url = '/') => {
    const counts = passedOn.test(url) ? asMany : 1;
    for (;;) {
      const over = await seen.consume(address, counts).then(
        () => null,
        (spent) => /** @type {import('rate-limiter-flexible').RateLimiterRes} */ (spent),
      );
      if (!over) return;
      await rest(over.msBeforeNext);
    }
  };
}
