import { setTimeout as rest } from 'node:timers/promises';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Waits until there is room for the next of an address. @param counts as how many it counts; as one when left out. */
export type Pace = (address: string, counts?: number) => Promise<void>;

type Wish = {
  /** As many of one address as there is room for in a second. */
  perSecond: number;
  /** As many in a minute as need not wait, and are followed by so many in a second; none when left out. */
  unpaced?: number;
};

/** Has whatever comes from one address in great numbers wait, and what comes from others go on. */
export function pace({ perSecond, unpaced = 0 }: Wish): Pace {
  const minute = unpaced > 0 ? new RateLimiterMemory({ points: unpaced, duration: 60 }) : null;
  const second = new RateLimiterMemory({ points: perSecond, duration: 1 });
  return async (address, counts = 1) => {
    if (minute && (await over(minute, address, counts)) === 0) return;
    for (;;) {
      const wait = await over(second, address, Math.min(counts, perSecond));
      if (wait === 0) return;
      await rest(wait);
    }
  };
}

/** How long, in milliseconds, until there is room again; 0 when there is. */
const over = (limiter: RateLimiterMemory, address: string, counts: number): Promise<number> =>
  limiter.consume(address, counts).then(
    () => 0,
    ({ msBeforeNext }: RateLimiterRes) => Math.max(1, msBeforeNext),
  );
