// An empty log on a PostgreSQL with fsync on, as an installation has it.
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { asRole, eventLogMigrations, setUpRoles } from '@samenspel/event-log';
import { startTestDatabase } from '@samenspel/local-postgres/testing';

const open = (clientUrl, role) =>
  MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: eventLogMigrations, snapshot: false, silent: true },
    pool: { min: 0, max: 32 },
    driverOptions: role ? asRole(role) : {},
  });

export async function openBenchLog() {
  const cluster = await startTestDatabase({ durable: true });
  const url = await cluster.database();
  const superuser = await open(url);
  await setUpRoles(superuser.em.fork());
  const owner = await open(url, 'owner');
  await owner.migrator.up();
  const application = await open(url, 'application');
  return {
    url,
    database: () => cluster.database(),
    em: () => application.em.fork(),
    close: async () => {
      for (const orm of [superuser, owner, application]) await orm.close();
      await cluster.stop();
    },
  };
}
