import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const portal = 'http://127.0.0.1:3010';
process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'samenspel-e2e-'));
const executablePath = process.env['CHROMIUM_PATH'];

/** The whole product, started the way a newcomer starts it, on ports and data of its own. */
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
  webServer: {
    command: 'node ../../scripts/start.mjs',
    url: `${portal}/sign-in`,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { PORTAL_PORT: '3010', API_PORT: '4010', DATA_DIR: process.env['E2E_DATA_DIR'] ?? '', DEMO: 'on' },
  },
});
