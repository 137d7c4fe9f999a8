import { join } from 'node:path';
import { ensureDatabase } from '../ensure-database.ts';
import { dumpDatabase, restoreDatabase } from './dump.ts';
import { temporaryDirectory } from './temporary-directory.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './test-server.ts';

export type TestDatabase = TestServer & {
  /** A fresh, empty database, called `name` when given; returns its connection address. */
  database: (name?: string) => Promise<string>;
  /**
   * Writes a database as plain SQL with pg_dump; returns the path of the file, which lives until `stop`. Only a server
   * with Debian's programs can. Throws what pg_dump said.
   */
  dump: (database: string) => Promise<string>;
  /**
   * Plays a plain SQL dump into an existing database with psql, all of it or nothing. Roles are no part of a dump: make
   * them before. Throws what psql said, or that there is no psql.
   */
  restore: (database: string, file: string) => Promise<void>;
};

/**
 * One throw-away PostgreSQL in a temporary directory: start it once per test file and take a database per test.
 * Throws PostgresStartError.
 */
export async function startTestDatabase(options: TestServerOptions = {}): Promise<TestDatabase> {
  const parent = temporaryDirectory();
  const server = await startTestServer(parent, options);
  let databases = 0;
  let dumps = 0;
  return {
    ...server,
    database: (name = `test_${++databases}`) => ensureDatabase(server.url('postgres'), name),
    dump: (database) =>
      dumpDatabase(options.server, server.url(database), join(parent, `dump-${++dumps}.sql`)),
    restore: (database, file) => restoreDatabase(options.server, server.url(database), file),
  };
}
