import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';
import { endAllOthers, endWays } from './end-others.ts';
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
          await endAllOthers(pool, ctx, { ways });
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/**
 * Ends every way into the account at an address, the second step, sessions and invitations of before too, for somebody whom the operator lets in anew.
 * @returns whether there is one.
 */
export async function closeAccount(pool: Pool, address: string): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>(
    'update "user" set "twoFactorEnabled" = false where email = $1 returning id',
    [address.trim().toLowerCase()],
  );
  const [account] = rows;
  if (!account) return false;
  const end = () => inOneGo(pool, (client) => endWays(client, account.id, [...ways, ...ownWays]));
  await end();
  await end(); // what came in between
  return true;
}

const ways = [...waysOfOthers, `delete from account where "userId" = $1 and "providerId" = 'credential'`];
