import type { DecisionOption } from './fields.ts';

/** What an id of an option may look like: it is kept for good, so it is no free text. */
const plainId = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * Gives every option an id of its own, so that a choice can name it; one that has a plain one keeps it.
 * @param there options whose ids are taken.
 */
export function numbered(options: readonly DecisionOption[], there: readonly DecisionOption[] = []) {
  const kept = new Set<string>();
  const named = options.map(({ id = '', ...option }) => {
    const own = plainId.test(id) && !kept.has(id) ? id : undefined;
    if (own) kept.add(own);
    return { ...option, id: own };
  });
  const free = freeIds([...kept, ...there.flatMap(({ id }) => id ?? [])]);
  return named.map(({ id, ...option }) => ({ ...option, id: id ?? free() }));
}

/** The next of `option-1`, `option-2`, … that is not taken. */
export function freeIds(taken: readonly string[]): () => string {
  const isTaken = new Set(taken);
  let count = 0;
  return () => {
    do count += 1;
    while (isTaken.has(`option-${count}`));
    return `option-${count}`;
  };
}
