import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { Pool, PoolClient } from 'pg';
import { askedAt } from './asked.ts';
import { countEnding, type Ending } from './few-endings.ts';
import { inOneGo } from './ways-of-before.ts';

type Session = { id: string; userId: string; createdAt: Date };
export type Renewing = { path?: string; context: { session: { session: Session } | null } } | null;

/** Where somebody signs in by what nobody else has: a link of a letter, a code of the second step, the organisation's word. */
const proving =
  /^\/(magic-link\/verify|invitation\/accept|two-factor\/verify-(totp|backup-code)|callback\/.+)$/;

/** Sessions that are about to be renewed, and whether they were proven; the library does not read that along. */
const renewed = new WeakMap<Session, boolean>();

/** The session that takes the place of another began when that one did, and by the same way. */
export const sameSignIn = async (_: object, asking: Renewing) => {
  const asks = asking?.context.session?.session;
  const before = asks && renewed.has(asks) ? asks : null;
  const proven = before ? renewed.get(before) : proving.test(asking?.path ?? '');
  return {
    data: { askedAt: askedAt(), proven, ...(before ? { createdAt: new Date(before.createdAt) } : {}) },
  };
};

/**
 * Ends all sessions of a person along with a change of how they sign in, or does neither. The account is held meanwhile: of a
 * session that was ended first nothing is done.
 * @throws APIError UNAUTHORIZED when the session is over; TOO_MANY_REQUESTS when there were many such changes.
 */
export const endingAll = (pool: Pool, session: Session, change: (client: PoolClient) => Promise<void>) =>
  inOneGo(pool, async (client) => {
    const { id, userId } = session;
    await client.query('select from "user" where id = $1 for no key update', [userId]);
    const sql = 'delete from session where "userId" = $1 returning id, "userId", "proven"';
    const { rows } = await client.query<Session & Ending>(sql, [userId]);
    const own = rows.find((one) => one.id === id);
    if (!own) throw new APIError('UNAUTHORIZED');
    await countEnding(own);
    renewed.set(session, own.proven ?? false);
    await change(client);
  });

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
