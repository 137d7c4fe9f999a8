import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The operating system user the server runs as; `undefined` means: whoever runs this process. */
export type ServerUser = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Root therefore lends it another user: the one who already owns the data (so that
 * a start by root never locks that user out), else `postgres`, which is made when the machine has no such user.
 */
export function serverUser(dataDir: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(dataDir) ?? lookUp('postgres') ?? createPostgresUser() ?? lookUp('nobody');
}

function ownerOf(directory: string): ServerUser {
  const owner = statSync(directory, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

function lookUp(name: string): ServerUser {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function createPostgresUser(): ServerUser {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return lookUp('postgres');
}
