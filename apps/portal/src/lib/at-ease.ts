import { setTimeout as rest } from 'node:timers/promises';

/** Work shorter than this, in milliseconds, is over before anybody notices. */
const unnoticed = 50;
/** How many times as long as the work others have their turn afterwards. */
const rests = 2;

/** Does a piece of a page that keeps the portal at work, and lets others have their turn after it before the page goes on. */
export async function atEase<T>(work: () => T): Promise<T> {
  const begin = performance.now();
  const done = work();
  const took = performance.now() - begin;
  if (took > unnoticed) await rest(rests * took);
  return done;
}
