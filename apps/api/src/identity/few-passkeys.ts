import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { askedAt } from './asked.ts';
import { signedInAt } from './signed-in-at.ts';

type Wish = { model: string; data: Record<string, unknown> };
type Create = (wish: Wish) => Promise<unknown>;

/** Passkeys of one account: more than anybody has devices. */
const mostPasskeys = 20;

const making = ['/passkey/generate-register-options', '/passkey/verify-registration'];

/** Nobody has more passkeys than they could look through, also when they make several at the same moment. */
export const fewPasskeys = (pool: Pool) =>
  ({
    id: 'few-passkeys',
    init: ({ adapter }) => {
      adapter.create = unlessTooMany(pool, adapter.create as Create) as typeof adapter.create;
    },
    hooks: {
      before: [
        signedInAt(making, async ({ user }) => {
          if ((await countOf(pool, user.id)) >= mostPasskeys) throw tooMany();
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;

const tooMany = () => new APIError('BAD_REQUEST', { code: 'TOO_MANY_PASSKEYS' });

/** Of those that are made at the same moment none stays that is one too many. */
const unlessTooMany =
  (pool: Pool, create: Create): Create =>
  async (wish) => {
    if (wish.model !== 'passkey') return await create(wish);
    const made = await create({ ...wish, data: { ...wish.data, createdAt: askedAt() } });
    if (await isTakenAway(pool, made as { id: string; userId: string })) throw tooMany();
    return made;
  };

async function countOf(pool: Pool, userId: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from passkey where "userId" = $1',
    [userId],
  );
  return rows[0]?.count ?? 0;
}

const isTakenAway = async (pool: Pool, { id, userId }: { id: string; userId: string }): Promise<boolean> =>
  (
    await pool.query(
      'delete from passkey where id = $1 and (select count(*) from passkey where "userId" = $2) > $3',
      [id, userId, mostPasskeys],
    )
  ).rowCount === 1;
