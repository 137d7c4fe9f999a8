import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { portal } from './product/address.ts';
import { organisation } from './product/organisation.ts';

const isRunning = process.env.PORTAL_URL !== undefined;
const dataDir = isRunning ? '' : throwAwayData();
const executablePath = process.env.CHROMIUM_PATH;

/** A folder of this run alone, gone when it ends; workers read the same name from their environment. */
function throwAwayData(): string {
  const known = process.env.E2E_DATA_DIR;
  if (known) return known;
  const made = mkdtempSync(join(tmpdir(), 'samenspel-e2e-'));
  process.env.E2E_DATA_DIR = made;
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/**
 * The whole product, started the way a newcomer starts it, on ports and data of its own.
 * With PORTAL_URL (and E2E_DATA_DIR) the tests use a product that runs already; they write in it.
 */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: portal,
    actionTimeout: 10_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(isRunning
    ? {}
    : {
        webServer: {
          command: 'node ../../scripts/start.mjs',
          /** What the start says when all parts answer; the portal alone answers sooner. */
          wait: { stdout: /Ctrl-C stops everything/ },
          timeout: 180_000,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
          env: {
            PORTAL_PORT: '3010',
            API_PORT: '4010',
            DATA_DIR: dataDir,
            DEMO: 'on',
            DEMO_SIGN_INS_PER_ADDRESS: '1000',
            STARTS_PER_PERSON: '1000',
            ...organisation,
          },
        },
      }),
});
