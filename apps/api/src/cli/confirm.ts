import { createInterface } from 'node:readline/promises';
import type { Say } from './language.ts';

/** Asks a person to go on; only `j`, `ja`, `y` or `yes` is a yes, and nobody there is a no. */
export async function confirmed(say: Say, input: NodeJS.ReadableStream = process.stdin): Promise<boolean> {
  say({ nl: 'Gaat u door? (ja/nee)', en: 'Go on? (yes/no)' });
  const lines = createInterface({ input });
  for await (const line of lines) return /^(j|ja|y|yes)$/i.test(line.trim());
  return false;
}
