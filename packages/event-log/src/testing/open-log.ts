import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import {
  startTestDatabase,
  type TestDatabase,
  type TestServerOptions,
} from '@samenspel/local-postgres/testing';
import { type RoleName, roles, setUpRoles } from '../roles.ts';
import { connectLog } from './connect-log.ts';

export type TestLog = {
  /** A fresh entity manager of the first process, in the role of the application. */
  em: () => EntityManager;
  /** One in another role. */
  as: (role: RoleName) => Promise<EntityManager>;
  /** One that signed in as a role and can be nothing else. */
  login: (role: RoleName) => Promise<EntityManager>;
  /** One of the database's superuser, who can do what must never happen. */
  superuser: () => Promise<EntityManager>;
  /** One that shares nothing with the others but the database, as in another process; `url` defaults to the database's. */
  elsewhere: (url?: string) => Promise<EntityManager>;
  url: string;
  /** The server below, to be killed and started again. */
  server: TestDatabase;
  close: () => Promise<void>;
};

/** An empty log on a PostgreSQL of its own. */
export async function openLog(options: TestServerOptions = {}): Promise<TestLog> {
  const cluster = await startTestDatabase(options);
  const url = await cluster.database();
  const opened: MikroORM[] = [];
  const open = async (clientUrl: string, role?: RoleName) => {
    const orm = await connectLog(clientUrl, role);
    opened.push(orm);
    return orm;
  };
  await setUpRoles((await open(url)).em.fork());
  await (await open(url, 'owner')).migrator.up();
  const orm = await open(url, 'application');
  return {
    em: () => orm.em.fork(),
    as: async (role) => (await open(url, role)).em.fork(),
    login: async (role) => {
      const login = new URL(url);
      login.username = roles[role];
      return (await open(login.href)).em.fork();
    },
    superuser: async () => (await open(url)).em.fork(),
    elsewhere: async (other = url) => (await open(other, 'application')).em.fork(),
    url,
    server: cluster,
    close: async () => {
      await Promise.all(opened.map((each) => each.close()));
      await cluster.stop();
    },
  };
}
