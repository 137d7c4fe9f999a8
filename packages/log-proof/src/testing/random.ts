/** A source of chance that gives the same again for the same seed. */
export type Chance = {
  /** A whole number from 0 up to but without `below`. */
  below(below: number): number;
  /** One of these; the list must not be empty. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** That many random bytes as hex digits. */
  hex(bytes: number): string;
  /** A random UUID, lower case. */
  uuid(): string;
};

/** Mulberry32: small, fast, good enough for tests and for nothing else. */
export function random(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  const hex = (bytes: number) =>
    Array.from({ length: bytes }, () => below(256).toString(16).padStart(2, '0')).join('');
  return { below, hex, oneOf: (items) => chosen(items, below), uuid: () => uuid(hex(16)) };
}

function chosen<Item>(items: readonly Item[], below: (limit: number) => number): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}

function uuid(digits: string): string {
  return [0, 8, 12, 16, 20].map((start, part) => digits.slice(start, [8, 12, 16, 20, 32][part])).join('-');
}
