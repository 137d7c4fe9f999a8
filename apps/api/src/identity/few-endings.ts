import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { isFresh } from './fresh.ts';
import { enough } from './limited-tries.ts';
import { signedInAt } from './signed-in-at.ts';

/** Whose session ends others, and whether it began by what only its person has. */
export type Ending = { userId: string; proven?: boolean | null };

const endings = new RateLimiterMemory({ points: 5, duration: 900 });

/**
 * Counts that somebody ends sessions elsewhere. Whoever knows a password of somebody, or made a passkey in their name, could sign
 * in again and again and end the sessions of that person as fast as they begin. Who came by a link of a letter, with a code of the second
 * step or through the organisation has endings of their own, as nobody else reads that mail, has that device or is known there.
 * @throws APIError TOO_MANY_REQUESTS when there were many in a quarter of an hour.
 */
export const countEnding = async ({ userId, proven }: Ending): Promise<void> => {
  const name = `${userId}${proven ? ' proven' : ''}`;
  await endings.consume(name).catch((spent: RateLimiterRes) => Promise.reject(enough(spent)));
};

/** To end one session by itself counts only when it has just begun: who tidies up their list does not. */
export const fewEndings = (pool: Pool) =>
  ({
    id: 'few-endings',
    hooks: {
      before: [
        signedInAt(['/revoke-session'], async ({ session }, { body }) => {
          const { token } = (body ?? {}) as { token?: unknown };
          const [own, other] = await Promise.all([
            sessionWith(pool, 'id', session.id),
            sessionWith(pool, 'token', String(token)),
          ]);
          if (!own) throw new APIError('UNAUTHORIZED'); // ended meanwhile
          if (other && own.id !== other.id && isFresh(other.createdAt)) await countEnding(own);
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;

type Row = Ending & { id: string; createdAt: Date };

const sessionWith = async (pool: Pool, column: 'id' | 'token', value: string): Promise<Row | undefined> =>
  (
    await pool.query<Row>(`select id, "userId", "proven", "createdAt" from session where ${column} = $1`, [
      value,
    ])
  ).rows[0];
