import { randomUUID } from 'node:crypto';
import { unseen } from '@samenspel/domain';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type { Pool, PoolClient } from 'pg';
import * as z from 'zod';
import { endAllOthers } from './end-others.ts';
import { onOneLine } from './person-name.ts';

/** Shortest and longest password, in characters. */
export const passwordLength = { least: 12, most: 128 } as const;

/** Whether there is enough to guess in it: of what nobody sees only one space counts, and of a character in a row one. */
const isLongEnough = (password: string): boolean =>
  onOneLine(password.replaceAll(unseen, ' ')).replaceAll(/(.)\1+/gu, '$1').length >= passwordLength.least;

/** The same without what everybody knows: the address of who chooses it, and what stands before its @. */
const isLongEnoughFor = (password: string, email: string): boolean =>
  isLongEnough(
    [email, email.replace(/@.*/, '')].reduce(
      (left, known) => left.replaceAll(known, ' '),
      password.toLowerCase(),
    ),
  );

const easy = { code: 'PASSWORD_EASY', message: 'This password is easy to guess.' };
const body = z.object({ password: z.string().max(passwordLength.most) });

/**
 * Lets somebody choose a password, also instead of one they forgot: a link by mail let them in, just now (fresh-for-ways-in.ts).
 * All their other sessions end, also those that are on their way in or wait for the second step.
 */
export const choosePassword = (pool: Pool) =>
  ({
    id: 'choose-password',
    endpoints: {
      choosePassword: createAuthEndpoint(
        '/password/choose',
        { method: 'POST', body, use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user } = ctx.context.session;
          if (!isLongEnoughFor(ctx.body.password, user.email)) throw new APIError('BAD_REQUEST', easy);
          const password = await ctx.context.password.hash(ctx.body.password);
          await endAllOthers(pool, ctx, {
            change: (client, since) => keep(client, { userId: user.id, password, since }),
          });
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

type Chosen = { userId: string; password: string; since: Date };

/** Keeps the hash of a password, instead of the one before it when there is one. */
async function keep(client: PoolClient, { userId, password, since }: Chosen): Promise<void> {
  const kept = await client.query(
    `update account set password = $2, "updatedAt" = $3 where "userId" = $1 and "providerId" = 'credential'`,
    [userId, password, since],
  );
  if (kept.rowCount !== 0) return;
  await client.query(
    `insert into account (id, "userId", "providerId", "accountId", password, "createdAt", "updatedAt")
     values ($4, $1, 'credential', $1, $2, $3, $3)`,
    [userId, password, since, randomUUID()],
  );
}

/** Whether this is the hash of somebody's password, and not of one that they replaced. */
export const isKept = async (pool: Pool, hash: string): Promise<boolean> =>
  (await pool.query('select from account where password = $1', [hash])).rowCount === 1;
