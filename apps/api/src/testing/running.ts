import { randomUUID } from 'node:crypto';
import { ensureDatabase } from '@samenspel/local-postgres';
import { inject } from 'vitest';
import type { Config } from '../config.ts';
import { buildService, type Running } from '../main.ts';

/** The address of a fresh, empty database. */
export const freshDatabase = (): Promise<string> =>
  ensureDatabase(inject('database'), `test_${randomUUID().replaceAll('-', '')}`);

/** A whole service on a port of its own; on a fresh database with the demo unless told otherwise. */
export async function startService(settings: Partial<Config> = {}): Promise<Running> {
  return await buildService({
    databaseUrl: settings.databaseUrl ?? (await freshDatabase()),
    host: '127.0.0.1',
    port: 0,
    demo: true,
    portalOrigin: null,
    logLevel: 'silent',
    ...settings,
  });
}
