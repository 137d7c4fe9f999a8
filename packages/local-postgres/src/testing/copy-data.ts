import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The state of the running server itself, and the journal, which a standby receives from the primary. */
const LEFT_OUT = /^(?:postmaster\.(?:pid|opts)|(?:pg_wal|pg_replslot|pg_dynshmem|pg_stat_tmp)\/.*)$/;

/** Copies the files of a running server, between pg_backup_start and pg_backup_stop. */
export async function copyData(from: string, to: string, path = ''): Promise<void> {
  await mkdir(join(to, path), { mode: 0o700 });
  for (const entry of await readdir(join(from, path), { withFileTypes: true })) {
    const inside = path ? `${path}/${entry.name}` : entry.name;
    if (LEFT_OUT.test(inside)) continue;
    if (entry.isDirectory()) await copyData(from, to, inside);
    else await copyFile(join(from, inside), join(to, inside)).catch(unlessGone);
  }
}

/** A server at work also removes files; the journal tells the standby so. */
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
