import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../start/settings.mjs';
import { attempt, isProgram } from './present.mjs';

const origin = 'https://cdn.playwright.dev';

/** @returns {string | undefined} the Chromium that Playwright downloaded earlier */
export function cachedByPlaywright() {
  const path = expectedPath();
  return path && isProgram(path) ? path : undefined;
}

/**
 * Lets Playwright download its own Chromium (170 MB). Asks first whether the server can be reached: Playwright itself
 * tries for minutes.
 * @returns {Promise<string | undefined>} the program, or nothing when it could not be had
 */
export async function fromPlaywright() {
  const reachable = await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  );
  if (!reachable) return undefined;
  console.log('Fetching the Chromium of Playwright (once, 170 MB) …');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  await attempt(process.execPath, [cli, 'install', 'chromium'], { seconds: 300, cwd: root });
  return cachedByPlaywright();
}

function expectedPath() {
  try {
    return createRequire(join(root, 'apps', 'e2e', 'package.json'))(
      '@playwright/test',
    ).chromium.executablePath();
  } catch {
    return undefined; // not for this platform
  }
}
