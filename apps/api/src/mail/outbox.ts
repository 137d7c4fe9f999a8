import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from './letter.ts';

/** Puts a letter into a folder as plain text; whoever watches the folder never sees half of it. */
export async function putInto(folder: string, to: string, { subject, text }: Letter): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const moment = new Date().toISOString().replaceAll(':', '-');
  const file = join(folder, `${moment}-${randomUUID().slice(0, 8)}.txt`);
  await writeFile(`${file}.part`, `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
