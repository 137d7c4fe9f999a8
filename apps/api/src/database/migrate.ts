import { setUpRoles } from '@samenspel/event-log';
import { ConfigError } from '../config-error.ts';
import { migrateIdentity } from '../identity/tables.ts';
import { fillNewTables } from '../read-tables/rebuild/fill-new.ts';
import { tidyUp } from '../read-tables/rebuild/rebuild.ts';
import { connect, type Database } from './connect.ts';
import { migrations } from './migrations/index.ts';
import { holdConnection } from './native-pool.ts';

/** Any number; it names the lock under which a database is prepared. */
const preparing = 7_202_611;

/**
 * Brings roles and tables up to date. Running it twice, or in two processes at once, does it once. A login that is no
 * owner only looks whether somebody else did it.
 * @param ownerUrl a login that may become the owner of the tables; a superuser on the first time.
 * @throws ConfigError when something is missing that this login may not make.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const isOwner = await asLogin(ownerUrl, (login) => whileAlone(login, () => ensureRoles(login)));
  if (isOwner) await asOwner(ownerUrl, (owner) => bringUpToDate(owner, ownerUrl));
  else await asLogin(ownerUrl, mustBeUpToDate);
}

async function bringUpToDate(owner: Database, ownerUrl: string): Promise<void> {
  await whileAlone(owner, async () => {
    await owner.migrator.up();
    await migrateIdentity(ownerUrl);
  });
  await tidyUp(owner);
  await fillNewTables(owner);
}

/** Does something with the tables as their owner, on connections of its own. */
export const asOwner = <T>(ownerUrl: string, work: (owner: Database) => Promise<T>): Promise<T> =>
  closing(connect(ownerUrl, 'owner'), work);

/** Does something in the role that may erase texts, on connections of its own. @throws the driver's error 42501 for another login. */
export const asEraser = <T>(erasureUrl: string, work: (eraser: Database) => Promise<T>): Promise<T> =>
  closing(connect(erasureUrl, 'erasure'), work);

const asLogin = <T>(url: string, work: (login: Database) => Promise<T>): Promise<T> =>
  closing(connect(url, null), work);

async function closing<T>(opening: Promise<Database>, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await opening;
  try {
    return await work(database);
  } finally {
    await database.close(true);
  }
}

/** @returns whether the login may become the owner. A login that may not make roles is fine where they are. */
async function ensureRoles(login: Database): Promise<boolean> {
  const em = login.em.fork();
  await setUpRoles(em).catch((error: { code?: string }) => {
    if (error.code !== '42501') throw error;
  });
  const roles = await em.execute<{ may: boolean }[]>(
    `select pg_has_role(oid, 'member') as may from pg_roles where rolname = 'samenspel_owner'`,
  );
  if (!roles[0]) throw incomplete('The roles of Samenspel are not on this server', 'samenspel roles | psql');
  return roles[0].may;
}

async function mustBeUpToDate(login: Database): Promise<void> {
  const done = await login.em.fork().execute<{ name: string }[]>('select name from mikro_orm_migrations');
  const names = new Set(done.map(({ name }) => name));
  if (!migrations.every(({ name }) => names.has(name)))
    throw incomplete('The tables of Samenspel are not up to date', 'samenspel migrate');
}

const incomplete = (what: string, command: string) =>
  new ConfigError(
    `${what}, and the login of DATABASE_OWNER_URL (or else of DATABASE_URL) may not change that. ` +
      `Let an administrator run \`${command}\` once; docs/operators.md says how.`,
  );

/** Does something while no other process prepares the same database. */
export async function whileAlone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const connection = await holdConnection(database);
  try {
    await connection.query('select pg_advisory_lock($1)', [preparing]);
    return await work();
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [preparing]).catch(() => undefined);
    connection.release();
  }
}
