import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return existsSync(named) ? { path: named } : { problem: `CHROMIUM_PATH=${named} does not exist.` };
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      if (existsSync(join(folder, name))) return { path: join(folder, name) };
    }
  }
  return { problem: 'No Chromium found. Install it or set CHROMIUM_PATH.' };
}
