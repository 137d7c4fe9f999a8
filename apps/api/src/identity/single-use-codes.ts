import { createHash } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { Pool } from 'pg';
import { withoutBlanks } from './codes-without-blanks.ts';
import type { Asking } from './signed-in-at.ts';

/**
 * A code of an authenticator app proves something once (RFC 6238, 5.2): who looked over a shoulder cannot use it again in
 * the minute and a half that it is believed. It counts as used when it is tried, right or wrong.
 */
export const singleUseCodes = (pool: Pool) =>
  ({
    id: 'single-use-codes',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (ctx) => {
            const { code } = (ctx.body ?? {}) as { code?: unknown };
            if (typeof code !== 'string') return; // no code at all, which the library refuses
            const userId = await whoProves(ctx);
            if (userId && !(await isFirst(pool, `${userId}:${withoutBlanks(code)}`)))
              throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;

/** Who is signed in, or else on the way to be, as the cookie of the first step says. */
async function whoProves(ctx: Asking): Promise<string | null> {
  const found = await getSessionFromCtx(ctx);
  return found ? found.user.id : await whoIsOnTheWay(ctx);
}

/** Whose second step it is that somebody has yet to take; null for nobody's. */
export async function whoIsOnTheWay(ctx: Asking): Promise<string | null> {
  const { context } = ctx;
  const cookie = await ctx.getSignedCookie(context.createAuthCookie('two_factor').name, context.secret);
  return cookie ? ((await context.internalAdapter.findVerificationValue(cookie))?.value ?? null) : null;
}

/** Whether this was not tried in the last five minutes; of two at the same time one is the first. */
async function isFirst(pool: Pool, tried: string): Promise<boolean> {
  const id = `used-code:${createHash('sha256').update(tried).digest('hex')}`;
  const { rowCount } = await pool.query(
    `insert into verification as known (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     values ($1, $1, 'used', now() + interval '5 minutes', now(), now())
     on conflict (id) do update set "expiresAt" = excluded."expiresAt" where known."expiresAt" < now()`,
    [id],
  );
  return rowCount === 1;
}
