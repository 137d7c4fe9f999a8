import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The tests that report on promises.
 * @param {string} root the repository
 * @returns {Map<string, string[]>} files by id of a promise, relative to the root, in order
 */
export function findTests(root) {
  const found = new Map();
  for (const file of testFiles(root))
    for (const id of new Set(idsIn(readFileSync(join(root, file), 'utf8'))))
      found.set(id, [...(found.get(id) ?? []), file]);
  return found;
}

const idsIn = (text) => [...text.matchAll(/\breport\(\{\s*promise: '([a-z-]+)'/g)].map(([, id]) => id);

/** The test of `report` itself promises nothing. */
const isTest = (name) => name.endsWith('.test.ts') && name !== 'report.test.ts';

const testFiles = (root) =>
  ['packages', 'apps']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name, 'src')))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isTest(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
