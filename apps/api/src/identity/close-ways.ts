import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';
import { endAllOthers } from './end-others.ts';
import { inOneGo, ownWays, waysOfOthers } from './ways-of-before.ts';

export const closingWays = '/ways-in/close';

/**
 * Lets somebody end in one step all by which another could come in as them: other sessions, passkeys, the password, keys for
 * programs, and what was begun or asked for by any of these. Ended one after another, each could be made again with one that is
 * left. Who asks stays signed in, and the second step stays, and what the organisation says of who somebody is.
 */
export const closeWays = (pool: Pool) =>
  ({
    id: 'close-ways',
    endpoints: {
      closeWays: createAuthEndpoint(
        closingWays,
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { id } = ctx.context.session.user;
          await endAllOthers(pool, ctx, async (client) => {
            for (const sql of ways) await client.query(sql, [id]);
          });
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/**
 * Ends every way into the account at an address, the second step, sessions and invitations of before too, for somebody whom the operator lets in anew.
 * @returns whether there is one.
 */
export const closeAccount = (pool: Pool, address: string): Promise<boolean> =>
  inOneGo(pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'update "user" set "waysSince" = $2, "updatedAt" = $2, "twoFactorEnabled" = false where email = $1 returning id',
      [address.trim().toLowerCase(), new Date()],
    );
    const [account] = rows;
    if (account) for (const sql of [...ways, ...ownWays]) await client.query(sql, [account.id]);
    return account !== undefined;
  });

const ways = [...waysOfOthers, `delete from account where "userId" = $1 and "providerId" = 'credential'`];
