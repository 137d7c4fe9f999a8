import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';

/**
 * A session that an invitation began counts as begun before its account, so that it is no fresh one; that tells it apart from
 * every other.
 */
const ofInvitation = `"userId" = $1 and "createdAt" < (select "createdAt" from "user" where id = $1)`;

/** Ends what an invitation began in an account. */
export const endInvited = async (pool: Pool, userId: string): Promise<void> =>
  void (await pool.query(`delete from session where ${ofInvitation}`, [userId]));

/** Whether somebody came by a link to the address of an account. */
export const wasMailRead = async (pool: Pool, userId: string): Promise<boolean> =>
  (await pool.query('select from "user" where id = $1 and "emailVerified"', [userId])).rowCount !== 0;

/** Who runs the platform vouches for the address of an account as if its mail had been read. */
export async function vouchFor(pool: Pool, userId: string): Promise<void> {
  await pool.query('update "user" set "emailVerified" = true where id = $1', [userId]);
  await endInvited(pool, userId);
}

/**
 * Who reads the mail of an account ends what an invitation began there, also what it begins at that moment: the library ends
 * what was there before it notes that the mail was read, and this what came in between.
 */
export const mailWasRead = (pool: Pool) =>
  ({
    id: 'mail-was-read',
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === '/magic-link/verify',
          handler: createAuthMiddleware(async ({ context: { newSession } }) => {
            if (newSession) await endInvited(pool, newSession.user.id);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
