// Finds a Chromium for the browser tests, or brings one. `node scripts/chromium.mjs` prints where it is.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromApt } from './chromium/apt.mjs';
import { bundled, bundledPath } from './chromium/bundled.mjs';
import { cachedByPlaywright, fromPlaywright } from './chromium/playwright.mjs';
import { onPath, runs } from './chromium/present.mjs';
import { root } from './start/settings.mjs';

const cache = join(root, '.cache', 'chromium');

/** What may already be there, cheapest first; then what can be fetched, least intrusive first: only apt changes the machine. */
const present = [() => onPath(), () => bundledPath(cache), () => cachedByPlaywright()];
const fetched = [() => bundled(cache), () => fromPlaywright(), () => fromApt()];

/**
 * Gives a Chromium that really runs on this machine. Every attempt has a time limit.
 * @returns {Promise<{path: string} | {problem: string}>} `path` of the program, or a sentence that says what to do
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    return (await runs(named))
      ? { path: named }
      : { problem: `CHROMIUM_PATH=${named} does not run. Correct or unset it.` };
  }
  for (const candidates of [present, fetched]) {
    for (const candidate of candidates) {
      const path = await candidate();
      if (path && (await runs(path))) return { path };
    }
  }
  return {
    problem:
      'No Chromium was found and none could be fetched. Install it (Debian, Ubuntu: apt-get install chromium) ' +
      'or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { path, problem } = await findChromium();
  if (path) console.log(path);
  else console.error(problem);
  process.exitCode = path ? 0 : 1;
}
