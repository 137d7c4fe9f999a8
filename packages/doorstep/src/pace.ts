import { setTimeout as rest } from 'node:timers/promises';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Waits until the next request of an address is looked at. @param url as it was asked for. */
export type Pace = (address: string, url?: string) => Promise<void>;

type Wish = {
  /** As many requests of one address as are looked at in a second. */
  perSecond: number;
  /** As many in a minute as need not wait, and are followed by so many in a second; none when left out. */
  unpaced?: number;
  /** As how many a request counts; as one when left out. */
  weigh?: (url: string) => number;
};

/**
 * Has whatever comes from one address in great numbers wait: to answer even what is small or refused takes a moment, and there
 * would be no end of them.
 */
export function pace({ perSecond, unpaced = 0, weigh = () => 1 }: Wish): Pace {
  const minute = unpaced > 0 ? new RateLimiterMemory({ points: unpaced, duration: 60 }) : null;
  const second = new RateLimiterMemory({ points: perSecond, duration: 1 });
  return async (address, url = '/') => {
    const counts = weigh(url);
    if (minute && (await over(minute, address, counts)) === 0) return;
    for (;;) {
      const wait = await over(second, address, counts);
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
