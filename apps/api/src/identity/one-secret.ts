import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { unique } from './one-account-each.ts';
import { signedInAt } from './signed-in-at.ts';

type Create = (wish: { model: string; data: Record<string, unknown> }) => Promise<unknown>;
type Asking = { request?: Request | undefined; path?: string } | null;
type Changed = { id?: unknown; twoFactorEnabled?: unknown };

const confirming = '/two-factor/verify-totp';

/**
 * The second step is switched on with the secret that its code came from, and not with one that another session of the same
 * person asks for at that moment.
 */
export function oneSecret(pool: Pool) {
  const seen = new WeakMap<Request, { userId: string; secret: string }>();
  const before = async (changed: Changed, asking: Asking) => {
    if (asking?.path !== confirming || changed.twoFactorEnabled !== true) return;
    const kept = asking.request && seen.get(asking.request);
    if (!kept || !(await switchOn(pool, kept))) throw another();
  };
  const look = signedInAt([confirming], async ({ user }, { request }) => {
    const kept = await secretOf(pool, user.id);
    if (kept && request) seen.set(request, kept);
  });
  return {
    id: 'one-secret',
    init: ({ adapter }) => {
      adapter.create = orAnother(adapter.create as Create) as typeof adapter.create;
      return { options: { databaseHooks: { user: { update: { before } } } } };
    },
    hooks: { before: [look] },
  } satisfies BetterAuthPlugin;
}

const another = () => new APIError('CONFLICT', { code: 'ANOTHER_SECRET' });

/** Of two secrets that are asked for at the same moment the second one is refused. */
const orAnother =
  (create: Create): Create =>
  (wish) =>
    create(wish).catch((error: unknown) => {
      const isSecond = wish.model === 'twoFactor' && (error as { code?: unknown } | null)?.code === unique;
      throw isSecond ? another() : error;
    });

/** The secret, encrypted as it is kept, before the library looks whether the code is from it. */
const secretOf = async (pool: Pool, userId: string) =>
  (
    await pool.query<{ userId: string; secret: string }>(
      'select "userId", secret from "twoFactor" where "userId" = $1',
      [userId],
    )
  ).rows[0];

/**
 * Switches the second step on if the secret is still this one. It gets another id, so that one that was asked for before
 * and comes to be written later finds nothing to take the place of.
 */
const switchOn = async (pool: Pool, { userId, secret }: { userId: string; secret: string }) =>
  (
    await pool.query(
      `with kept as (
         update "twoFactor" set id = gen_random_uuid()::text, verified = true
         where "userId" = $1 and secret = $2 and verified is not true returning "userId"
       ) update "user" set "twoFactorEnabled" = true from kept where id = kept."userId"`,
      [userId, secret],
    )
  ).rowCount === 1;
