import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The letters that a product without a mail server puts into its data folder. */
const folder = () => join(process.env.E2E_DATA_DIR ?? '', 'mail');

/** But for those that tell of a change of how somebody signs in. */
function lettersTo(address: string): string[] {
  const files = readdirSync(folder()).filter((name) => name.endsWith('.txt'));
  return files
    .toSorted()
    .map((name) => readFileSync(join(folder(), name), 'utf8'))
    .filter((text) => text.startsWith(`To: ${address}\n`) && !text.includes('/settings/security'));
}

/** The link in the newest letter to an address; waits until there are as many letters as expected. */
export async function linkTo(address: string, count = 1): Promise<string> {
  await expect.poll(() => lettersTo(address).length).toBe(count);
  return /https?:\S+/.exec(lettersTo(address).at(-1) ?? '')?.[0] ?? '';
}
