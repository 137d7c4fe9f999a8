/** So long after signing in, in milliseconds, a session is proof enough for what outlives it: a quarter of an hour. */
const freshMillis = 900_000;

/** When a session began that is not fresh any more, just so. */
export const noLongerFresh = (): Date => new Date(Date.now() - freshMillis - 1);

/** Whether a session that began then is fresh. */
export const isFresh = (since: Date): boolean => Date.now() - since.getTime() <= freshMillis;
