/** So many of a kind stand in a list or among choices; a collaboration may hold thousands. */
export const mostListed = 300;

/** So many characters of long texts stand on one page. */
const mostShown = 200_000;

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

/** The latest, and what is chosen already among the earlier ones: it stays among the choices, however old it is. */
export function latestAnd<T extends { id: string }>(all: readonly T[], chosen: readonly string[]): Latest<T> {
  const { latest, earlier } = latestOf(all);
  const ids = new Set(chosen);
  const older = all.slice(0, earlier).filter(({ id }) => ids.has(id));
  return { latest: [...older, ...latest], earlier: earlier - older.length };
}

/**
 * The latest of what may hold long texts, as many as fit on a page together; the last one always.
 * @param lengthOf how long one is as it is shown, in characters.
 */
export function shownWithin<T, S>(
  all: readonly T[],
  shown: (one: T) => S,
  lengthOf: (one: S) => number,
  most = mostShown,
): Latest<S> {
  const latest: S[] = [];
  let left = most;
  for (const one of latestOf(all).latest.toReversed()) {
    const next = shown(one);
    left -= lengthOf(next);
    if (left < 0 && latest.length > 0) break;
    latest.unshift(next);
  }
  return { latest, earlier: all.length - latest.length };
}
