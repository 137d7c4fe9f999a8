import { unseen } from '@samenspel/domain';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';
import * as z from 'zod';
import { askedAnew, askedAt } from './asked.ts';
import { endHalfway } from './halfway.ts';
import { onOneLine } from './person-name.ts';
import { refuseOnTheWay } from './ways-of-before.ts';

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
export const choosePassword = () =>
  ({
    id: 'choose-password',
    endpoints: {
      choosePassword: createAuthEndpoint(
        '/password/choose',
        { method: 'POST', body, use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          if (!isLongEnoughFor(ctx.body.password, user.email)) throw new APIError('BAD_REQUEST', easy);
          const password = await ctx.context.password.hash(ctx.body.password);
          await ctx.context.adapter.transaction(async (tx) => {
            askedAnew(await refuseOnTheWay(tx, session));
            await keep(tx, user.id, password);
            const others = [is('userId', user.id), { ...is('id', session.id), operator: 'ne' as const }];
            await tx.deleteMany({ model: 'session', where: others });
            await endHalfway(tx, user.id);
          });
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

const is = (field: string, value: string) => ({ field, value });

type Tables = {
  updateMany: (wish: { model: string; where: ReturnType<typeof is>[]; update: object }) => Promise<number>;
  create: (wish: { model: string; data: Record<string, unknown> }) => Promise<unknown>;
};

/** Keeps the hash of a password, instead of the one before it when there is one. */
async function keep(tables: Tables, userId: string, password: string): Promise<void> {
  const [model, providerId, updatedAt] = ['account', 'credential', new Date()] as const;
  const where = [is('userId', userId), is('providerId', providerId)];
  const kept = await tables.updateMany({ model, where, update: { password, updatedAt } });
  if (kept > 0) return;
  const data = { userId, providerId, accountId: userId, password, createdAt: askedAt(), updatedAt };
  await tables.create({ model, data });
}

/** Whether this is the hash of somebody's password, and not of one that they replaced. */
export const isKept = async (pool: Pool, hash: string): Promise<boolean> =>
  (await pool.query('select from account where password = $1', [hash])).rowCount === 1;
