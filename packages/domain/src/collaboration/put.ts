/**
 * Records with thousands of entries, copied once per fold instead of once per event.
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
  if (owner !== null && owners.get(record) === owner) {
    (record as Record<string, T>)[key] = value;
    return record;
  }
  const copy = { ...record, [key]: value };
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
