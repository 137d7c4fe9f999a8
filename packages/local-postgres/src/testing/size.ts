/** The size of a test of reliability: the first in every run, the second when LONG is 1 (`npm run test:long`). */
export const sized = (normal: number, long: number): number => (process.env.LONG === '1' ? long : normal);

/** A seed for this run: the one that SEED names, to see something again, or else a new one below 2³¹. */
export function newSeed(): number {
  return Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
}
