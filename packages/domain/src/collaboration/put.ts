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
