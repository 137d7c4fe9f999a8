import { rmSync } from 'node:fs';
import { binaries } from './binaries.ts';
import { dataDirectory, holdsCluster } from './data-directory.ts';
import { freePort } from './free-port.ts';
import { initialise } from './initialise.ts';
import { stopLeftover } from './leftover.ts';
import { handOver } from './ownership.ts';
import { runServer, type ServerProcess, type ServerSettings } from './server-process.ts';
import { serverUser } from './server-user.ts';
import { explainOutput, PostgresStartError } from './start-error.ts';

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
  const { port = 0, throwaway = false, durable = !throwaway, log = () => {} } = options;
  return explaining({ dataDir: options.dataDir, port }, async () => {
    const dataDir = dataDirectory(options.dataDir, log);
    const user = serverUser(dataDir);
    const { initdb, postgres, majorVersion } = binaries(user);
    await stopLeftover(dataDir, port);
    if (!holdsCluster(dataDir, majorVersion, port)) initialise({ dataDir, initdb, user, throwaway, port });
    if (user) handOver(dataDir, user);
    const running = await runOnPort(port, { postgres, dataDir, user, durable, log });
    return { ...running, dataDir, stop: () => stopAndTidy(running, throwaway ? dataDir : undefined) };
  });
}

/** Someone else may take a free port between finding and using it: then the next one is tried. */
async function runOnPort(wanted: number, settings: Omit<ServerSettings, 'port'>, attempts = 5) {
  const port = wanted || (await freePort());
  try {
    const server = await runServer({ ...settings, port });
    return {
      ...server,
      port,
      url: (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    };
  } catch (error) {
    const taken = error instanceof PostgresStartError && error.code === 'PORT_IN_USE';
    if (!taken || wanted !== 0 || attempts <= 1) throw error;
    return runOnPort(wanted, settings, attempts - 1);
  }
}

async function stopAndTidy(server: ServerProcess, remove: string | undefined): Promise<void> {
  await server.stop();
  if (remove !== undefined) rmSync(remove, { recursive: true, force: true });
}

/** System calls fail with bare codes (EACCES, ENOSPC): people get the same sentences for them. */
async function explaining<T>(place: { dataDir: string; port: number }, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof PostgresStartError) throw error;
    throw explainOutput(error instanceof Error ? error.message : String(error), place);
  }
}
