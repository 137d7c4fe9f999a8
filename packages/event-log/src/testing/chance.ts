/** A source of chance that gives the same again for the same seed. */
export type Chance = {
  /** A whole number from 0 up to but without `below`. */
  below: (below: number) => number;
  oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True so often, from 0 never to 1 always. */
  is: (probability: number) => boolean;
};

/** Mulberry32: small, fast, good enough for tests and for nothing else. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    oneOf: (items) => items[below(items.length)] ?? items[0],
    is: (probability) => next() < probability * 2 ** 32,
  };
}
