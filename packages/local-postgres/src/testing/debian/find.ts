import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { installFromApt } from './install.ts';

/** Programs of PostgreSQL as Debian and Ubuntu pack them: `bin` is their directory, `version` e.g. `15.18`. */
export type DebianPostgres = { bin: string; version: string; problem?: undefined };

/** Why there is none, as a sentence that says what to do. */
export type MissingPostgres = { problem: string; bin?: undefined; version?: undefined };

const PROGRAMS = ['initdb', 'postgres', 'pg_dump', 'psql', 'pg_basebackup'];

/**
 * The programs of another major version than the one from npm, with pg_dump and psql: from the directory in PG_BIN,
 * else from where Debian and Ubuntu put them. Where they are missing, root on a build machine (CI=true) or with
 * INSTALL_POSTGRES=true installs them with apt-get, once, without setting up a server. Never throws.
 */
export async function findDebianPostgres(major = 15): Promise<DebianPostgres | MissingPostgres> {
  const found = present(major);
  if (found) return found;
  const failure = await installFromApt(major);
  return present(major) ?? { problem: `${missing(major)} ${failure}` };
}

const missing = (major: number) =>
  `PostgreSQL ${major} with pg_dump and psql was not found: install the package postgresql-${major}, or name the directory of its programs in PG_BIN.`;

function present(major: number): DebianPostgres | undefined {
  const places = [process.env.PG_BIN, `/usr/lib/postgresql/${major}/bin`];
  return places.map((bin) => complete(bin, major)).find((found) => found !== undefined);
}

function complete(bin: string | undefined, major: number): DebianPostgres | undefined {
  if (!bin) return undefined;
  try {
    for (const program of PROGRAMS) accessSync(join(bin, program), constants.X_OK);
    const said = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
    const version = /\d+(?:\.\d+)+/.exec(said)?.[0];
    return version?.startsWith(`${major}.`) ? { bin, version } : undefined;
  } catch {
    return undefined;
  }
}
