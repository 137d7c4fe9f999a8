/** So long after signing in, in milliseconds, a session is proof enough for what outlives it: a quarter of an hour. */
const freshMillis = 900_000;

/** Whether a session that began then is fresh. */
export const isFresh = (since: Date): boolean => Date.now() - since.getTime() <= freshMillis;
