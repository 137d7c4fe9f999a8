import type { Pool } from 'pg';

/** The way by which somebody comes at this very moment: what their number begins with, and their session once it is there. */
export type WayNow = { subject: string; session: string | null };

/**
 * Ends every way into an account, also for programs, and what was begun by one, but for the one of this moment. For when the
 * organisation says for the first time whose an address is: who read mail there before, such as a predecessor, may have made some.
 */
export async function endWaysOfBefore(
  pool: Pool,
  userId: string,
  { subject, session }: WayNow,
): Promise<void> {
  const end = (sql: string, ...values: unknown[]) => pool.query(sql, [userId, ...values]);
  await end('delete from account where "userId" = $1 and not starts_with("accountId", $2)', subject);
  await end('delete from session where "userId" = $1 and id is distinct from $2', session);
  await end('delete from passkey where "userId" = $1');
  await end('delete from "twoFactor" where "userId" = $1');
  await end('update "user" set "twoFactorEnabled" = false where id = $1');
  await end('delete from public.access_token where person_id = $1');
  await end('delete from verification where strpos(value, (select email from "user" where id = $1)) > 0');
}
