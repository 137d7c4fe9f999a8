import { AsyncLocalStorage } from 'node:async_hooks';

/** What is being answered under `/auth`: from which address it is asked, and when it was. */
export const asked = new AsyncLocalStorage<{ from: string; at: Date }>();

/**
 * The day and time of whatever opens an account: when it was asked for, and not when it came to be. What was on its way while the
 * ways into the account were ended is one of before (ways-of-before.ts).
 */
export const askedAt = (): Date => asked.getStore()?.at ?? new Date();

/** What is made in the rest of this answer is of after this moment: it has a right to be there. */
export function askedAnew(at: Date): void {
  const asking = asked.getStore();
  if (asking) asking.at = at;
}
