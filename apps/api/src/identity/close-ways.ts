import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type { Pool, PoolClient } from 'pg';
import { countEnding, type Ending } from './few-endings.ts';
import { inOneGo, ownWays, waysOfOthers } from './ways-of-before.ts';

export const closingWays = '/ways-in/close';

/**
 * Lets somebody end in one step all by which another could come in as them: other sessions, passkeys, the password, keys for
 * programs, and what was begun or asked for by any of these. Ended one after another, each could be made again with one that is
 * left. The session that asks stays, and the second step, and what the organisation says of who somebody is.
 */
export const closeWays = (pool: Pool) =>
  ({
    id: 'close-ways',
    endpoints: {
      closeWays: createAuthEndpoint(
        closingWays,
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          await inOneGo(pool, (client) => closeAllBut(client, ctx.context.session.session));
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/** @throws APIError UNAUTHORIZED when the session was ended meanwhile; TOO_MANY_REQUESTS. */
async function closeAllBut(
  client: PoolClient,
  { id, userId }: { id: string; userId: string },
): Promise<void> {
  await client.query(changed, [userId, new Date()]);
  const { rows } = await client.query<Ending>('select "userId", proven from session where id = $1', [id]);
  if (!rows[0]) throw new APIError('UNAUTHORIZED');
  await countEnding(rows[0]);
  for (const sql of ways) await client.query(sql, [userId]);
  await client.query('delete from session where "userId" = $1 and id <> $2', [userId, id]);
}

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

/** What was on its way, or was sent to the account as it was, such as an invitation of the operator, opens it no more. */
const changed = 'update "user" set "waysSince" = $2, "updatedAt" = $2 where id = $1';

const ways = [...waysOfOthers, `delete from account where "userId" = $1 and "providerId" = 'credential'`];
