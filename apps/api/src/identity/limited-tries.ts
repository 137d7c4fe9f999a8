import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { tooMany } from '../http/too-many.ts';
import type { Asking } from './signed-in-at.ts';

type Tries = {
  id: string;
  /** Paths of the steps that try something. */
  steps: readonly string[];
  /** In whose name something is tried; null when nothing is. */
  whose: (ctx: Asking) => Promise<string | null>;
  /** Codes of the answer to a wrong try; anything else is not counted. */
  wrong: readonly string[];
  /** Whether a right try lets the next ones begin anew. */
  forgets?: boolean;
};

/**
 * After ten wrong tries in one name none is looked at in that name until a quarter of an hour after the first, from wherever.
 * A try is counted before it is looked at: of many at the same time only ten are.
 */
export function limitedTries({ id, steps, whose, wrong, forgets = false }: Tries) {
  const tries = new RateLimiterMemory({ points: 10, duration: 900 });
  const matcher = ({ path }: { path?: string }) => steps.includes(path ?? '');
  const before = createAuthMiddleware(async (ctx) => {
    const name = await whose(ctx);
    if (name) await tries.consume(name).catch((spent: RateLimiterRes) => Promise.reject(enough(spent)));
  });
  const after = createAuthMiddleware(async (ctx) => {
    const name = await whose(ctx);
    if (!name || isOneOf(wrong, ctx.context.returned)) return;
    await (forgets && !isAPIError(ctx.context.returned) ? tries.delete(name) : tries.reward(name));
  });
  return {
    id,
    hooks: { before: [{ matcher, handler: before }], after: [{ matcher, handler: after }] },
  } satisfies BetterAuthPlugin;
}

const isOneOf = (wrong: readonly string[], answer: unknown): boolean =>
  isAPIError(answer) && wrong.includes(String(answer.body?.code));

/** Says when somebody may try again. */
export function enough({ msBeforeNext }: RateLimiterRes): APIError {
  const { code, message, headers } = tooMany(Math.ceil(msBeforeNext / 1_000));
  return new APIError(
    'TOO_MANY_REQUESTS',
    { code, message },
    { 'retry-after': String(headers['retry-after']) },
  );
}
