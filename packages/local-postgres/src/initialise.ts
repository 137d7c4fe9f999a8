import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import type { Binaries } from './binaries.ts';
import type { ServerUser } from './server-user.ts';
import { explainOutput } from './start-error.ts';

type Initialisation = {
  dataDir: string;
  binaries: Binaries;
  user: ServerUser;
  throwaway: boolean;
  port: number;
};

/** UTF-8 and code point order on every machine, whatever its locale says. */
const ENCODING = ['--encoding=UTF8', '--no-locale'];

/** Since version 17 PostgreSQL itself also knows which letters are capitals; before, the C library is asked. */
const LETTERS = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const LETTERS_BEFORE_17 = ['--lc-ctype=C.UTF-8'];

/**
 * Makes a new cluster. It grows beside its final place and is moved there when complete, so that a killed start never
 * leaves half a cluster behind. Throws PostgresStartError.
 */
export function initialise({ dataDir, binaries, user, throwaway, port }: Initialisation): void {
  const growing = `${dataDir}.new-${process.pid}`;
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(growing, { mode: 0o700 });
  try {
    if (user) chownSync(growing, user.uid, user.gid);
    const flags = [
      '-D',
      growing,
      '-U',
      'postgres',
      '--auth=trust',
      ...ENCODING,
      ...(Number(binaries.majorVersion) < 17 ? LETTERS_BEFORE_17 : LETTERS),
      ...(throwaway ? ['--no-sync'] : []),
    ];
    const run = spawnSync(binaries.initdb, flags, {
      ...user,
      cwd: '/',
      env: serverEnvironment(),
      encoding: 'utf8',
    });
    if (run.status !== 0)
      throw explainOutput(`${run.error?.message ?? ''}${run.stderr ?? ''}`, { dataDir, port });
    if (existsSync(dataDir)) rmdirSync(dataDir);
    renameSync(growing, dataDir);
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
}

/** English messages and one time zone, so that what the server says can be understood by programs. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
