import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFileProblems } from './lock-file.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function problemsOf(packages) {
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify({ packages }));
  return lockFileProblems(file);
}

test('a lock file without hosts and with every platform passes', () => {
  expect(
    problemsOf({
      '': {},
      'node_modules/turbo': { optionalDependencies: { '@turbo/linux-64': '1.0.0' } },
      'node_modules/@turbo/linux-64': { integrity: 'sha512-x' },
      'node_modules/@samenspel/api': { resolved: 'apps/api', link: true },
    }),
  ).toEqual([]);
});

test("a registry's host is named", () => {
  expect(problemsOf({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } })[0]).toContain(
    'registry.example',
  );
});

test('a missing package of another platform is named', () => {
  expect(
    problemsOf({ 'node_modules/turbo': { optionalDependencies: { '@turbo/darwin-64': '1.0.0' } } })[0],
  ).toContain('@turbo/darwin-64');
});
