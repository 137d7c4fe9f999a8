/** Random numbers that are the same for the same seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to but not including `n`. */
  below: (n: number) => number;
  oneOf: <T>(items: readonly T[]) => T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, oneOf: (items) => items[below(items.length)] as (typeof items)[number] };
}
