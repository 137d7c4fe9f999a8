import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from '../binaries.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import type { DebianPostgres } from './debian/find.ts';
import { killServer } from './kill-server.ts';
import { lastingPort } from './lasting-port.ts';

export type TestServerOptions = {
  /** Keeps fsync and full commits on: for measurements and wherever `kill` must not lose a commit. Default false. */
  durable?: boolean;
  /** The programs to run: those from npm (the default) or Debian's, see `findDebianPostgres`. */
  server?: 'embedded' | DebianPostgres | undefined;
  /** Settings of postgresql.conf by name, stronger than the defaults. */
  settings?: Record<string, string>;
  /** Hears what the server writes into its log. */
  log?: (text: string) => void;
};

/** A server that can be stopped, killed and started again on the same data and the same port. */
export type TestServer = {
  /** Connection address of a database (user `postgres`, no password); stays the same for the server's whole life. */
  url: (database: string) => string;
  /** Ends all its processes at once as `kill -9` would; the data stay as they were in that moment. */
  kill: () => Promise<void>;
  /** Stops in good order; the data stay. */
  shutDown: () => Promise<void>;
  /** Starts again after `kill` or `shutDown`; resolves when it accepts connections. Throws PostgresStartError. */
  start: () => Promise<void>;
  /** Stops the server and removes everything. */
  stop: () => Promise<void>;
  /** Where the data live. */
  dataDir: string;
  options: TestServerOptions;
};

/** Starts a server on the directory `data` below `parent`, which `stop` removes. Throws PostgresStartError. */
export async function startTestServer(parent: string, options: TestServerOptions): Promise<TestServer> {
  const { server = 'embedded', durable = false, settings = {}, log = () => {} } = options;
  const findBinaries = server === 'embedded' ? {} : { findBinaries: () => binariesOf(server) };
  const again = { dataDir: join(parent, 'data'), throwaway: true, durable, settings, log, ...findBinaries };
  const first = await startServer({ ...again, findPort: lastingPort });
  const { url, dataDir, port } = first;
  const life = lifeOf(first, (durable) => startServer({ ...again, port, durable }), durable);
  const remove = (path: string) => rmSync(path, { recursive: true, force: true });
  const stop = () => life.end().then(() => [parent, dataDir].forEach(remove));
  return { url, dataDir, options, stop, kill: life.kill, shutDown: life.shutDown, start: life.start };
}

function binariesOf({ bin, version }: DebianPostgres): Binaries {
  const majorVersion = version.split('.')[0] ?? version;
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), majorVersion };
}

/** Remembers which process runs now. */
function lifeOf(
  first: RunningServer,
  startAgain: (durable: boolean) => Promise<RunningServer>,
  durable: boolean,
) {
  let running: RunningServer | undefined = first;
  let killed = false;
  const take = () => {
    const taken = running;
    running = undefined;
    return taken;
  };
  const kill = async () => {
    const victim = take();
    killed ||= victim !== undefined;
    if (victim) await killServer(victim);
  };
  const shutDown = async () => take()?.stop();
  const startAs = async (careful: boolean) => {
    running ??= await startAgain(careful);
    killed = false;
  };
  // Only a server that starts again gives back the memory that a killed one still holds from the system.
  const end = async () => {
    if (killed) await startAs(false).catch(() => {});
    await shutDown();
  };
  return { kill, shutDown, start: () => startAs(durable), end };
}
