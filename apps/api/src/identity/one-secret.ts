import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Pool, PoolClient } from 'pg';
import { unique } from './one-account-each.ts';
import { endingAll, type Renewing } from './same-sign-in.ts';
import { signedInAt } from './signed-in-at.ts';

type Create = (wish: { model: string; data: Record<string, unknown> }) => Promise<unknown>;
type Asking = (Renewing & { request?: Request | undefined }) | null;
type Changed = { id?: unknown; twoFactorEnabled?: unknown };
type Kept = { userId: string; secret: string };

const confirming = '/two-factor/verify-totp';
const switching = [confirming, '/two-factor/disable'];

/** The session of whoever switches their second step on or off; null at any other step. */
const switchedIn = (asking: Asking) =>
  switching.includes(asking?.path ?? '') ? (asking?.context.session?.session ?? null) : null;

/**
 * The second step is switched on with the secret that its code came from, and not with one that another session of the same
 * person asks for at that moment. Switched on or off, it is so along with the end of all sessions, or not at all.
 */
export function oneSecret(pool: Pool) {
  const seen = new WeakMap<Request, Kept>();
  const before = async ({ twoFactorEnabled }: Changed, asking: Asking) => {
    const session = switchedIn(asking);
    if (!session || typeof twoFactorEnabled !== 'boolean') return;
    const kept = asking?.request && seen.get(asking.request);
    const change = twoFactorEnabled ? switchOn(kept) : switchOff(session.userId);
    await endingAll(pool, session, change);
    return { data: { twoFactorEnabled: undefined } }; // done, and not done again over what somebody does next
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
  (await pool.query<Kept>('select "userId", secret from "twoFactor" where "userId" = $1', [userId])).rows[0];

/**
 * Switches the second step on if the secret is still this one. It gets another id, so that one that was asked for before
 * and comes to be written later finds nothing to take the place of.
 */
const switchOn = (kept?: Kept) => async (client: PoolClient) => {
  const { rowCount } = await client.query(
    `with kept as (
       update "twoFactor" set id = gen_random_uuid()::text, verified = true
       where "userId" = $1 and secret = $2 and verified is not true returning "userId"
     ) update "user" set "twoFactorEnabled" = true from kept where id = kept."userId"`,
    [kept?.userId, kept?.secret],
  );
  if (rowCount !== 1) throw another();
};

const switchOff = (userId: string) => async (client: PoolClient) => {
  await client.query('delete from "twoFactor" where "userId" = $1', [userId]);
  await client.query('update "user" set "twoFactorEnabled" = false where id = $1', [userId]);
};
