import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase } from '@samenspel/local-postgres';
import { inject } from 'vitest';
import type { Config } from '../config.ts';
import type { Allowance } from '../http/allowance.ts';
import { usualPatience } from '../http/patience.ts';
import { buildService, type Running } from '../main.ts';
import { usualRetention } from '../retention/retention-config.ts';
import { makeSealingKey } from '../sealing/sealing.ts';

/** The address of a fresh, empty database. */
export const freshDatabase = (): Promise<string> =>
  ensureDatabase(inject('database'), `test_${randomUUID().replaceAll('-', '')}`);

/** A key for the services of one test file; they can read what the others sealed. */
export const sealingKey = join(mkdtempSync(join(tmpdir(), 'sealing-')), 'key');
makeSealingKey(sealingKey);

/** Tests ask faster than people do. */
export const boundless: Allowance = {
  requestsPerPerson: 1_000_000,
  requestsPerAddress: 1_000_000,
  requestsUnpaced: 1_000_000,
  signInsPerAddress: 1_000_000,
  demoSignInsPerAddress: 1_000_000,
  startsPerPerson: 1_000_000,
  streamsPerPerson: 1_000,
  streamsPerAddress: 1_000,
  streamsInAll: 1_000,
};

/** The settings of a service of the tests, on a port of its own; on a fresh database with the demo unless told otherwise. */
export async function testConfig(settings: Partial<Config> = {}): Promise<Config> {
  const databaseUrl = settings.databaseUrl ?? (await freshDatabase());
  return {
    databaseUrl,
    ownerUrl: databaseUrl,
    erasureUrl: databaseUrl,
    erasureRegister: null,
    sealingKey,
    host: '127.0.0.1',
    port: 0,
    demo: true,
    portalOrigin: null,
    trustPortal: false,
    allowance: boundless,
    patience: usualPatience,
    logLevel: 'silent',
    identity: { passwords: false, signUp: 'invited', oidc: null },
    mail: { smtpUrl: null, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' },
    retention: usualRetention,
    proof: { origin: 'samenspel.example/log', keyFile: null },
    ...settings,
  };
}

/** A whole service, started. */
export const startService = async (settings: Partial<Config> = {}): Promise<Running> =>
  buildService(await testConfig(settings));
