import { asRole, type RoleName, roles } from '@samenspel/event-log';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { identityOptions } from './options.ts';
import { refuseWaysOfBefore } from './ways-of-before.ts';

/** Names, addresses and sessions stand in a schema of their own, apart from the log and what is made from it. */
const schema = 'identity';

/** Connections of their own: the library reads dates in another way than the rest of the service. */
export function identityPool(databaseUrl: string, role: RoleName): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'samenspel-identity',
    options: `-c search_path=${schema} ${asRole(role).options}`,
    max: 5,
  });
  // A database that restarts closes connections that nobody uses; unheard, that would end the process.
  return pool.on('error', () => undefined);
}

/** Brings the tables up to date, as their owner; running it twice does it once. */
export async function migrateIdentity(ownerUrl: string): Promise<void> {
  const pool = identityPool(ownerUrl, 'owner');
  try {
    await pool.query(`create schema if not exists ${schema}`);
    const { options } = betterAuth(
      identityOptions({ pool, secrets: [{ version: 0, value: 'only to make tables, never to sign' }] }),
    );
    await (await getMigrations(options)).runMigrations();
    await pool.query('create unique index if not exists passkey_credential on passkey ("credentialID")');
    // Of one person in the organisation each, also of two who come at the same moment with one address.
    await pool.query('create unique index if not exists account_way on account ("userId", "providerId")');
    await oneAccountOfEach(pool);
    await refuseWaysOfBefore(pool);
    // Of two secrets for codes that somebody asked for at the same moment, and did not confirm, neither is left.
    await pool.query(
      `delete from "twoFactor" one using "twoFactor" other
       where one."userId" = other."userId" and one.id <> other.id and not one.verified`,
    );
    await pool.query('create unique index if not exists two_factor_person on "twoFactor" ("userId")');
    await pool.query(`grant usage on schema ${schema} to ${roles.application}`);
    await pool.query(
      `grant select, insert, update, delete on all tables in schema ${schema} to ${roles.application}`,
    );
  } finally {
    await pool.end();
  }
}

/**
 * Who comes through another service has one account here, also when they come twice at the same moment, with two addresses. Where
 * somebody has two from before, a person has to say which one they keep: nothing is taken away, everybody else goes on, and the
 * index is made at a start after that.
 */
async function oneAccountOfEach(pool: pg.Pool): Promise<void> {
  const { rowCount } = await pool.query(
    'select from account group by "providerId", "accountId" having count(*) > 1 limit 1',
  );
  if (rowCount === 0)
    await pool.query(
      'create unique index if not exists account_subject on account ("providerId", "accountId")',
    );
}
