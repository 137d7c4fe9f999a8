import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { ServerUser } from './server-user.ts';

type Access = 'read' | 'write' | 'execute';

const bits = { read: constants.R_OK, write: constants.W_OK, execute: constants.X_OK };
const flags = { read: '-r', write: '-w', execute: '-x' };

/** Whether the server's user may use this path, asked from the operating system as that very user. */
export function reachable(path: string, access: Access, user: ServerUser): boolean {
  if (user) return spawnSync('test', [flags[access], path], { ...user, cwd: '/' }).status === 0;
  try {
    accessSync(path, bits[access]);
    return true;
  } catch {
    return false;
  }
}
