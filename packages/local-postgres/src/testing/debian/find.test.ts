import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findDebianPostgres } from './find.ts';

const debian = await findDebianPostgres();
if (debian.problem) console.warn(`Left out: ${debian.problem}`);

afterEach(() => vi.unstubAllEnvs());

test.skipIf(debian.problem)('programs of the version asked for are found', () => {
  expect(debian.version).toMatch(/^15\.\d+$/);
});

test.skipIf(debian.problem)('a directory named in PG_BIN comes first', async () => {
  const bin = mkdtempSync(join(tmpdir(), 'samenspel-bin-'));
  for (const program of ['initdb', 'postgres', 'pg_dump', 'psql', 'pg_basebackup'])
    symlinkSync(join(debian.bin ?? '', program), join(bin, program));
  vi.stubEnv('PG_BIN', bin);
  const found = await findDebianPostgres();
  rmSync(bin, { recursive: true });
  expect(found.bin).toBe(bin);
});

test('without leave to change the machine a missing version gives a sentence that says what to do', async () => {
  vi.stubEnv('CI', '');
  vi.stubEnv('INSTALL_POSTGRES', '');
  const { problem } = await findDebianPostgres(99);
  expect(problem).toContain(
    'install the package postgresql-99, or name the directory of its programs in PG_BIN',
  );
});
