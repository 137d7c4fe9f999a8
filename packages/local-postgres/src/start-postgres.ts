import { rmSync } from 'node:fs';
import { startServer } from './start-server.ts';

export type StartPostgresOptions = {
  /** Where the data live; made when missing, kept when it holds data already. Relative to the working directory. */
  dataDir: string;
  /** TCP port on 127.0.0.1; 0 (the default) takes a free one. */
  port?: number;
  /** For tests: `stop()` removes the data. Default false. */
  throwaway?: boolean;
  /** Whether a commit survives a power cut. Default: the opposite of `throwaway`. */
  durable?: boolean;
  /** Receives what the server writes to its log, in chunks of one or more lines. */
  log?: (text: string) => void;
};

export type RunningPostgres = {
  port: number;
  /** Process id of the server. */
  pid: number;
  /** The directory the data really live in, see `startPostgres`. */
  dataDir: string;
  /** Connection address of a database on this server (user `postgres`, no password, loopback only). */
  url: (database: string) => string;
  /** Shuts the server down; resolves when all data are on disk. May be called twice. */
  stop: () => Promise<void>;
};

/**
 * Starts the PostgreSQL that came with npm on 127.0.0.1, for development and tests; no password is asked, so it is
 * no server for the open. A server left behind by a killed parent is stopped first. As root the server runs as the
 * owner of the data directory, or as `postgres` when that is root; when this user cannot reach the directory, the data
 * are kept under /var/tmp and `log` says where.
 *
 * Throws PostgresStartError with a code and a sentence that says what to do.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const { port, pid, dataDir, url, stop } = await startServer(options);
  const stopAndTidy = async () => {
    await stop();
    if (options.throwaway) rmSync(dataDir, { recursive: true, force: true });
  };
  return { port, pid, dataDir, url, stop: stopAndTidy };
}
