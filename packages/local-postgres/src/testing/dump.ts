import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serverEnvironment } from '../initialise.ts';
import { type DebianPostgres, findDebianPostgres } from './debian/find.ts';
import type { TestServerOptions } from './test-server.ts';

type Programs = TestServerOptions['server'];

/** Writes the database at an address to a file of plain SQL; returns the file. See `TestDatabase`. */
export async function dumpDatabase(server: Programs, url: string, file: string): Promise<string> {
  if (server === undefined || server === 'embedded')
    throw new Error('The PostgreSQL from npm has no pg_dump: start the server with the programs of Debian.');
  await run(server, 'pg_dump', ['--dbname', url, '--file', file]);
  return file;
}

/** Plays a file of plain SQL into the database at an address. See `TestDatabase`. */
export async function restoreDatabase(server: Programs, url: string, file: string): Promise<void> {
  const programs = server === undefined || server === 'embedded' ? await findDebianPostgres() : server;
  if (programs.problem !== undefined) throw new Error(programs.problem);
  const allOrNothing = ['--set', 'ON_ERROR_STOP=1', '--single-transaction'];
  const quietly = ['--no-psqlrc', '--quiet', '--output', devNull];
  await run(programs, 'psql', [...quietly, ...allOrNothing, '--file', file, '--dbname', url]);
}

async function run({ bin }: DebianPostgres, program: string, args: string[]): Promise<void> {
  await promisify(execFile)(join(bin, program), args, { env: serverEnvironment() });
}
