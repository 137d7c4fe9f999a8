import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reachable } from './reachable.ts';
import { serverUser } from './server-user.ts';
import { startError } from './start-error.ts';

/**
 * The directory the data really live in. Normally the one asked for. When root asks for one that the server's user
 * cannot reach (a checkout in root's 0700 home), a directory under /var/tmp whose name is made from the path asked
 * for, so that the next start finds the same data; `log` is told.
 */
export function dataDirectory(asked: string, log: (text: string) => void): string {
  const dataDir = resolve(asked);
  mkdirSync(dirname(dataDir), { recursive: true });
  const user = serverUser(dataDir);
  if (user === undefined || reachable(dirname(dataDir), 'execute', user)) return dataDir;
  const instead = `/var/tmp/samenspel-${fingerprint(dataDir)}`;
  if (belongsToStranger(instead, user.uid))
    throw startError('DATA_DIR_NOT_WRITABLE', { dataDir: instead, port: 0 });
  log(`The PostgreSQL user cannot reach ${dataDir}; the data are kept in ${instead} instead.\n`);
  return instead;
}

const fingerprint = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 16);

/** Everyone may write in /var/tmp: data that another user laid there are never taken for ours. */
function belongsToStranger(directory: string, uid: number): boolean {
  const owner = lstatSync(directory, { throwIfNoEntry: false });
  return owner !== undefined && (!owner.isDirectory() || (owner.uid !== 0 && owner.uid !== uid));
}

/**
 * Whether the directory holds a database cluster. Throws PostgresStartError WRONG_VERSION for another major version,
 * DATA_DIR_BROKEN when something else is in there.
 */
export function holdsCluster(dataDir: string, majorVersion: string, port: number): boolean {
  if (!existsSync(dataDir)) return false;
  const versionFile = join(dataDir, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    if (readdirSync(dataDir).length > 0) throw startError('DATA_DIR_BROKEN', { dataDir, port });
    return false;
  }
  const found = readFileSync(versionFile, 'utf8').trim();
  if (!/^\d+(\.\d+)?$/.test(found)) throw startError('DATA_DIR_BROKEN', { dataDir, port });
  if (found !== majorVersion) throw startError('WRONG_VERSION', { dataDir, port });
  return true;
}
