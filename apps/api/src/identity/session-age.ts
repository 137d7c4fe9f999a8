/** A session ends after this many days, however busy it is. */
export const sessionDays = 7;

const longest = sessionDays * 86_400_000;

/** Whether a session that began then is over. */
export const isTooOld = (since: Date): boolean => Date.now() - since.getTime() > longest;

type Asking = { context: { session: { session: { createdAt: Date } } | null } } | null;

/** A sign of life makes a session last longer, and never beyond its last day, whatever is asked with it. */
export const notBeyondItsDays = async <S extends { expiresAt?: Date }>(changed: S, asking: Asking) => {
  const since = asking?.context.session?.session.createdAt;
  if (!since || !changed.expiresAt) return;
  const last = since.getTime() + longest;
  return { data: { ...changed, expiresAt: new Date(Math.min(changed.expiresAt.getTime(), last)) } };
};
