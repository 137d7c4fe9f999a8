import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Pool, PoolClient } from 'pg';
import { askedAnew } from './asked.ts';
import { endingAll } from './same-sign-in.ts';
import { inOneGo } from './ways-of-before.ts';

type Asking = Parameters<typeof setSessionCookie>[0];

export const endingOthers = '/sessions/end-others';

/** Lets somebody end all their other sessions, those too that are on their way in or wait for their second step. */
export const endOthers = (pool: Pool) =>
  ({
    id: 'end-others',
    endpoints: {
      endOthers: createAuthEndpoint(
        endingOthers,
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          await endAllOthers(pool, ctx, {});
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/** What is done along with the end of all sessions: a change, and SQL of an account (`$1`) that ends ways into it. */
type Along = { change?: (client: PoolClient, since: Date) => Promise<void>; ways?: readonly string[] };

/**
 * Ends all sessions of a person along with a change of what opens their account, or does neither. In the place of the one that
 * asks comes another, since somebody may have copied its cookie.
 * @throws APIError UNAUTHORIZED when the session was ended meanwhile, TOO_MANY_REQUESTS when it ends others too often.
 */
export async function endAllOthers(
  pool: Pool,
  ctx: Asking,
  { change = async () => {}, ways = [] }: Along,
): Promise<void> {
  const { session, user } = ctx.context.session as NonNullable<typeof ctx.context.session>;
  await endingAll(pool, session, async (client) => change(client, await endWays(client, user.id, ways)));
  askedAnew(await inOneGo(pool, (client) => endWays(client, user.id, ways)));
  const next = await ctx.context.internalAdapter.createSession(user.id);
  await setSessionCookie(ctx, { session: next, user });
}

/**
 * Ends ways into an account, and what was on its way. Done once more when that is kept: what was asked for in between still found
 * what opens the account, and is ended then, or refused.
 * @returns the moment from which on what is asked for counts.
 */
export async function endWays(client: PoolClient, userId: string, ways: readonly string[]): Promise<Date> {
  const since = new Date();
  await client.query(changed, [userId, since]);
  for (const sql of [halfway, ...ways, sessions]) await client.query(sql, [userId]);
  return since;
}

/** What was asked for before, or was sent to the account as it was, such as an invitation of the operator, opens it no more. */
const changed = 'update "user" set "waysSince" = $2, "updatedAt" = $2 where id = $1';
/** What the library keeps of who gave a password or a link and not yet their code. */
const halfway = `delete from verification where value = $1 and starts_with(identifier, '2fa-')`;
const sessions = 'delete from session where "userId" = $1';
