/** So many of a kind stand in a list or among choices; a collaboration may hold thousands. */
export const mostListed = 300;

export interface Latest<T> {
  /** In the order they came. */
  latest: readonly T[];
  /** How many came before those. */
  earlier: number;
}

/**
 * The latest of what came in this order.
 * @param most a whole number, 1 or more.
 */
export function latestOf<T>(all: readonly T[], most = mostListed): Latest<T> {
  const latest = all.slice(-most);
  return { latest, earlier: all.length - latest.length };
}

/** What the latest of many are shown as; the others are not looked at. */
export const shownLatest = <T, S>(all: readonly T[], shown: (one: T) => S): Latest<S> => {
  const { latest, earlier } = latestOf(all);
  return { latest: latest.map(shown), earlier };
};

const longestName = 160;

/**
 * A title as a name in lists and choices, as the domain cuts titles of records; the whole stands on its own page.
 * @param longest in characters, the sign of what was left out included.
 */
export const asName = (title: string, longest = longestName): string =>
  title.length <= longest
    ? title
    : `${title
        .slice(0, longest - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;

/** The latest, and what is chosen already among the earlier ones: it stays among the choices, however old it is. */
export function latestAnd<T extends { id: string }>(all: readonly T[], chosen: readonly string[]): Latest<T> {
  const { latest, earlier } = latestOf(all);
  const ids = new Set(chosen);
  const older = all.slice(0, earlier).filter(({ id }) => ids.has(id));
  return { latest: [...older, ...latest], earlier: earlier - older.length };
}
