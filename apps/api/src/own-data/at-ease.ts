import { setTimeout as rest } from 'node:timers/promises';

/** Work shorter than this, in milliseconds, is over before anybody notices. */
const unnoticed = 50;
/** How many times as long as the work others have their turn afterwards. */
const rests = 3;
/** Who waited for others is not kept waiting for them once more, in milliseconds. */
const longestRest = 500;

/**
 * Does something that keeps the service at work, and lets others have their turn after it before going on: of somebody with many
 * large collaborations one piece of it would follow the other.
 */
export async function atEase<T>(work: () => T | Promise<T>): Promise<T> {
  const begin = performance.now();
  const done = await work();
  const took = performance.now() - begin;
  if (took > unnoticed) await rest(Math.min(rests * took, longestRest));
  return done;
}
