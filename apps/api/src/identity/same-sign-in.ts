import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { Pool } from 'pg';
import { askedAt } from './asked.ts';

/** Where the library puts a new session in the place of the one that asks. */
const renewing = ['/two-factor/verify-totp', '/two-factor/disable'];

type Session = { id: string; userId: string };
type Asking = { path?: string; context: { session: { session: Session } | null } } | null;

/**
 * When somebody switches their second step on or off, the session that takes the place of theirs began when theirs did, and all
 * others end. Of one that was ended meanwhile nothing is left: the one in its place is over from the start.
 */
export const sameSignIn = (pool: Pool) => async (_: object, asking: Asking) => {
  const before = renewing.includes(asking?.path ?? '') ? asking?.context.session?.session : null;
  if (!before) return { data: { askedAt: askedAt() } };
  const { rows } = await pool.query<{ id: string; createdAt: Date }>(
    `delete from session where "userId" = $1 and exists (select from session where id = $2) returning id, "createdAt"`,
    [before.userId, before.id],
  );
  const since = rows.find(({ id }) => id === before.id)?.createdAt;
  return { data: { askedAt: askedAt(), ...(since ? { createdAt: since } : { expiresAt: new Date(0) }) } };
};

/** Who has no second step cannot switch it off. */
export const onlyWhatIsOn = () =>
  ({
    id: 'only-what-is-on',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/disable',
          handler: createAuthMiddleware(async (ctx) => {
            const found = (await getSessionFromCtx(ctx)) as { user: { twoFactorEnabled?: boolean } } | null;
            if (found && !found.user.twoFactorEnabled)
              throw new APIError('BAD_REQUEST', { code: 'TWO_FACTOR_NOT_ENABLED' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
