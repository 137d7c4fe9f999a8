import { Migrator } from '@mikro-orm/migrations';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { startTestDatabase } from '@samenspel/local-postgres/testing';
import { eventLogMigrations } from '../migrations/index.ts';

export type TestLog = {
  /** A fresh entity manager of the first process. */
  em: () => EntityManager;
  /** One that shares nothing with the others but the database, as in another process; `url` defaults to the database's. */
  elsewhere: (url?: string) => Promise<EntityManager>;
  url: string;
  close: () => Promise<void>;
};

/** An empty log on a PostgreSQL of its own. */
export async function openLog(): Promise<TestLog> {
  const cluster = await startTestDatabase();
  const url = await cluster.database();
  const opened: MikroORM[] = [];
  const open = async (clientUrl: string) => {
    const orm = await MikroORM.init({
      clientUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      migrations: { migrationsList: eventLogMigrations, snapshot: false, silent: true },
      pool: { min: 0, max: 10 },
      // Connections are cut on purpose.
      logger: () => {},
    });
    opened.push(orm);
    return orm;
  };
  const orm = await open(url);
  await orm.migrator.up();
  return {
    em: () => orm.em.fork(),
    elsewhere: async (other = url) => (await open(other)).em.fork(),
    url,
    close: async () => {
      await Promise.all(opened.map((each) => each.close()));
      await cluster.stop();
    },
  };
}
