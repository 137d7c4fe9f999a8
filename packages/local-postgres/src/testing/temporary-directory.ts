import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new temporary directory that the user a server runs as can pass through when root started it. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'samenspel-test-'));
  chmodSync(directory, 0o755);
  return directory;
}
