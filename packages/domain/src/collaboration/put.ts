/**
 * Records and lists with thousands of entries, copied once per fold instead of once per event.
 *
 * From outside a fold gives new values and leaves the old ones alone. Inside it, a copy that the fold made itself is known to
 * nobody else yet, so the next event may write into it. Each fold has an owner of its own; what it made stays as it is afterwards.
 */
let owner: object | null = null;
const owners = new WeakMap<object, object>();

/** The record with one entry set; the record given stays as it was, unless the running fold made it. */
export function put<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T,
): Readonly<Record<string, T>> {
  const own = ownOf(record, () => ({ ...record }));
  (own as Record<string, T>)[key] = value;
  return own;
}

/** The record without one entry, in the same way; one that is not there changes nothing. */
export function takenOut<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!Object.hasOwn(record, key)) return record;
  const own = ownOf(record, () => ({ ...record }));
  delete (own as Record<string, T>)[key];
  return own;
}

/** The list with one more at its end, in the same way. */
export function added<T>(list: readonly T[], one: T): readonly T[] {
  const own = ownOf(list, () => [...list]);
  (own as T[]).push(one);
  return own;
}

/** The list with another one in a place, in the same way. */
export function replacedAt<T>(list: readonly T[], index: number, one: T): readonly T[] {
  const own = ownOf(list, () => [...list]);
  (own as T[])[index] = one;
  return own;
}

/** What the running fold made itself, or a copy that is its own from now on. */
function ownOf<C extends object>(it: C, copied: () => C): C {
  if (owner !== null && owners.get(it) === owner) return it;
  const copy = copied();
  if (owner !== null) owners.set(copy, owner);
  return copy;
}

/** Runs a fold; states seen while it runs must not be kept, only what it returns. */
export function folding<T>(run: () => T): T {
  const outer = owner;
  owner = {};
  try {
    return run();
  } finally {
    owner = outer;
  }
}

/**
 * Works something out of a record once, and remembers it as long as that record lives; inside a fold, where records are written
 * into, each time anew.
 */
export function oncePer<R extends object, T>(work: (record: R) => T): (record: R) => T {
  const known = new WeakMap<R, { is: T }>();
  return (record) => {
    if (owner !== null) return work(record);
    const found = known.get(record) ?? { is: work(record) };
    known.set(record, found);
    return found.is;
  };
}
