import type { Pool } from 'pg';

const ends = [
  'delete from session where "userId" = $1',
  'delete from passkey where "userId" = $1',
  'delete from "twoFactor" where "userId" = $1',
  'update "user" set "twoFactorEnabled" = false where id = $1',
  'delete from public.access_token where person_id = $1',
];

/**
 * Ends every way into an account, also for programs, and what was begun by one. For when the organisation says for the first time
 * whose an address is: who read mail there before, such as a predecessor, may have made some.
 * @param except what the number begins with of who comes at this very moment as well.
 */
export async function endWaysOfBefore(pool: Pool, userId: string, except: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('delete from account where "userId" = $1 and not starts_with("accountId", $2)', [
      userId,
      except,
    ]);
    for (const end of ends) await client.query(end, [userId]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
