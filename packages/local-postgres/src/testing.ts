import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase } from './ensure-database.ts';
import { startPostgres } from './start-postgres.ts';

export type TestDatabase = {
  /** A fresh, empty database; returns its connection address. */
  database: () => Promise<string>;
  /** Stops the server and removes everything. */
  stop: () => Promise<void>;
};

/**
 * One throw-away PostgreSQL in a temporary directory: start it once per test file and take a database per test.
 * `durable: true` keeps fsync on, for measurements. Throws PostgresStartError.
 */
export async function startTestDatabase({ durable = false } = {}): Promise<TestDatabase> {
  const parent = mkdtempSync(join(tmpdir(), 'samenspel-test-'));
  chmodSync(parent, 0o755); // as root the server runs as another user, who must get through
  const server = await startPostgres({ dataDir: join(parent, 'data'), throwaway: true, durable });
  let count = 0;
  return {
    database: () => ensureDatabase(server.url('postgres'), `test_${++count}`),
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
