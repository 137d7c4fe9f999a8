import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Throws letters away that lay in the outbox for longer; anything else in that folder is left alone. @returns how many. */
export async function tidyLetters(folder: string, days: number, now = Date.now()): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const letters = names.filter((name) => /^\d{4}-\d{2}-\d{2}T[\w.-]+\.txt(\.part)?$/.test(name));
  let gone = 0;
  for (const name of letters) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (!found || now - found.mtimeMs < days * 86_400_000) continue;
    await rm(file, { force: true });
    gone++;
  }
  return gone;
}
