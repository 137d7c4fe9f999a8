import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@samenspel/domain';

/**
 * Fills a new or empty folder, which only its owner can enter. When that fails, what was written is taken away again.
 * @throws Refusal CONFLICT when something is in the folder already, INVALID when it cannot be made; what `fill` throws.
 */
export async function inNewFolder<T>(folder: string, fill: () => Promise<T>): Promise<T> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => {
    throw unusable(folder, error.code);
  });
  if ((await readdir(folder)).length > 0) throw notEmpty(folder);
  try {
    return await fill();
  } catch (error) {
    await takeAway(folder, made !== undefined);
    throw error;
  }
}

async function takeAway(folder: string, whole: boolean): Promise<void> {
  const names = whole ? [''] : await readdir(folder);
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}

const notEmpty = (folder: string) =>
  new Refusal('CONFLICT', {
    nl: `In de map ${folder} staat al iets. Kies een lege of een nieuwe map.`,
    en: `There is something in the folder ${folder} already. Choose an empty or a new one.`,
  });
const unusable = (folder: string, code: string) =>
  new Refusal('INVALID', {
    nl: `De map ${folder} kan niet worden gemaakt (${code}). Staat er een bestand met die naam, en mag deze gebruiker daar schrijven?`,
    en: `The folder ${folder} cannot be made (${code}). Is there a file of that name, and may this user write there?`,
  });
