import { lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a directory with all it holds to the server's user, unless it belongs to that user already. */
export function handOver(directory: string, user: { uid: number; gid: number }): void {
  if (statSync(directory).uid === user.uid) return;
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(directory, name), user.uid, user.gid);
  lchownSync(directory, user.uid, user.gid);
}
