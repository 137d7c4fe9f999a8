import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const here = import.meta.dirname;
const page = readFileSync(resolve(here, '../../../../docs/adding-an-event-type.md'), 'utf8');
const [entry = '', test = ''] = [...page.matchAll(/```ts\n([^`]*)```/g)].map(([, code]) => code);

/** Where the packages that a copy needs are installed. */
const installed = resolve(here, '../../../../node_modules');

const copy = mkdtempSync(join(tmpdir(), 'worked-example-'));
afterAll(() => rmSync(copy, { recursive: true }));

it('the page on adding an event type holds: one entry and its test, and every rule of records with them', async () => {
  cpSync(resolve(here, '..'), join(copy, 'src'), { recursive: true });
  symlinkSync(installed, join(copy, 'node_modules'));
  const kind = join(copy, 'src/blocks/productive-tension/tension.ts');
  const before = readFileSync(kind, 'utf8');
  writeFileSync(kind, before.replace('  events: {\n', `  events: {\n${entry}`));
  writeFileSync(join(dirname(kind), 'tension.test.ts'), test);

  const vitest = join(installed, 'vitest/vitest.mjs');
  const tests = ['src/blocks/productive-tension/tension.test.ts', 'src/records/records.test.ts'];
  const run = promisify(execFile)(process.execPath, [vitest, 'run', '--root', copy, ...tests], {
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined, VITEST_POOL_ID: undefined },
  });
  const { stdout } = await run.catch((error) => error);
  expect(stdout).toContain('Test Files  2 passed');
}, 120_000);
