import { binaries as binariesFromNpm, type FindBinaries } from './binaries.ts';
import { dataDirectory, holdsCluster } from './data-directory.ts';
import { freePort } from './free-port.ts';
import { initialise } from './initialise.ts';
import { stopLeftover } from './leftover.ts';
import { handOver } from './ownership.ts';
import { runServer, type ServerProcess, type ServerSettings } from './server-process.ts';
import { serverUser } from './server-user.ts';
import { explainOutput, PostgresStartError } from './start-error.ts';
import type { RunningPostgres, StartPostgresOptions } from './start-postgres.ts';

export type ServerOptions = StartPostgresOptions & {
  /** The programs to run; by default those that came with npm. */
  findBinaries?: FindBinaries;
  /** Settings of postgresql.conf by name, stronger than ours. */
  settings?: Record<string, string>;
  /** How a free port is found when `port` names none. */
  findPort?: () => Promise<number>;
};

/** `stop` leaves the data where they are. */
export type RunningServer = RunningPostgres & Pick<ServerProcess, 'ended'>;

/** What `startPostgres` does, for any programs and settings. Throws PostgresStartError. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = 0, throwaway = false, durable = !throwaway, settings = {}, log = () => {} } = options;
  const { findBinaries = binariesFromNpm, findPort = freePort } = options;
  return explaining({ dataDir: options.dataDir, port }, async () => {
    const dataDir = dataDirectory(options.dataDir, log);
    const user = serverUser(dataDir);
    const binaries = findBinaries(user);
    await stopLeftover(dataDir, port);
    if (!holdsCluster(dataDir, binaries.majorVersion, port))
      initialise({ dataDir, binaries, user, throwaway, port });
    if (user) handOver(dataDir, user);
    const launch = { postgres: binaries.postgres, dataDir, user, durable, settings, log };
    return { ...(await runOnPort(port, findPort, launch)), dataDir };
  });
}

/** Someone else may take a free port between finding and using it: then the next one is tried. */
async function runOnPort(
  wanted: number,
  findPort: () => Promise<number>,
  settings: Omit<ServerSettings, 'port'>,
  attempts = 5,
) {
  const port = wanted || (await findPort());
  try {
    const server = await runServer({ ...settings, port });
    const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`;
    return { ...server, port, url };
  } catch (error) {
    const taken = error instanceof PostgresStartError && error.code === 'PORT_IN_USE';
    if (!taken || wanted !== 0 || attempts <= 1) throw error;
    return runOnPort(wanted, findPort, settings, attempts - 1);
  }
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
