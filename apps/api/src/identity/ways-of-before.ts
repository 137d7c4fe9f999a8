import type { Pool, PoolClient } from 'pg';

/** More often than this nothing is ended once more; what opens an account cannot come to be without another that does. */
const mostRounds = 20;

/**
 * Ends every way into an account, also for programs, and what was begun by one. For when the organisation says for the first
 * time whose an address is: who read mail there before, such as a predecessor, may have made some. What they have on its way is
 * not there later either: the database refuses what was asked for before (`refuseWaysOfBefore`), and it is looked until nothing
 * is left that something could still have been asked with.
 * @param subject what the way by which somebody comes at this very moment begins with; it stays.
 * @returns the moment from which on what is asked for counts.
 */
export async function endWaysOfBefore(pool: Pool, userId: string, subject: string): Promise<Date> {
  for (let round = 1; ; round++) {
    const since = new Date();
    const ended = await inOneGo(pool, (client) => endOnce(client, userId, subject, since));
    if ((ended === 0 && round > 1) || round === mostRounds) return since;
  }
}

/** @returns how many there were. */
async function endOnce(client: PoolClient, userId: string, subject: string, since: Date): Promise<number> {
  const end = async (sql: string, ...values: unknown[]) =>
    (await client.query(sql, [userId, ...values])).rowCount ?? 0;
  await end('update "user" set "waysSince" = $2, "twoFactorEnabled" = false where id = $1', since);
  let ended = await end(
    'delete from account where "userId" = $1 and not starts_with("accountId", $2)',
    subject,
  );
  for (const sql of [...waysOfOthers, ...ownWays]) ended += await end(sql);
  return ended;
}

/** By which another may come in as somebody, beside passwords and the organisation: passkeys, keys, and what was begun or asked for. */
export const waysOfOthers = [
  'delete from passkey where "userId" = $1',
  'delete from public.access_token where person_id = $1',
  'delete from verification where value = $1 or strpos(value, (select email from "user" where id = $1)) > 0',
];
/** What is left where somebody only ends what others have: the second step, and the session that asks. */
export const ownWays = [
  'delete from "twoFactor" where "userId" = $1',
  'delete from session where "userId" = $1',
];

/** Does all of it in one transaction, or nothing. */
export async function inOneGo<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Has the database refuse a way into an account that was asked for before the ways of before were ended. The account is held
 * meanwhile: what comes first is there to be ended, and what comes later knows of it.
 */
export async function refuseWaysOfBefore(owner: Pool): Promise<void> {
  await owner.query(`create or replace function refuse_way_of_before() returns trigger language plpgsql as $$
    declare since timestamptz;
    begin
      select "waysSince" into since from identity."user" where id = new."userId" for share;
      if coalesce((to_jsonb(new) ->> tg_argv[0])::timestamptz, '-infinity') < since then
        raise exception 'asked for before the ways into this account were ended' using errcode = '${ofBefore}';
      end if;
      return new;
    end $$`);
  for (const [table, column] of [
    ...['account', 'passkey'].map((it) => [it, 'createdAt']),
    ['session', 'askedAt'],
  ])
    await owner.query(
      `create or replace trigger refuse_way_of_before before insert on ${table}
       for each row execute function refuse_way_of_before('${column}')`,
    );
}

const ofBefore = 'IW001';

/** Whether the database refused something because it was asked for before the ways into an account were ended. */
export const isOfBefore = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === ofBefore;
