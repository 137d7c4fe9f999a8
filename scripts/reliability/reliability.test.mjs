import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../start/settings.mjs';
import { reliabilityDocument } from './document.mjs';
import { findTests } from './find-tests.mjs';
import { readLongRuns } from './long-run.mjs';
import { promises } from './promises.mjs';

const tests = findTests(root);
const runs = readLongRuns(root);

test('docs/reliability.md is what node scripts/reliability.mjs makes', () => {
  const page = readFileSync(join(root, 'docs', 'reliability.md'), 'utf8');
  expect(page).toBe(reliabilityDocument(tests, runs));
});

test('every promise has a test, and every test reports on a promise that is listed', () => {
  expect([...tests.keys()].sort()).toEqual(promises.map(({ id }) => id).sort());
});

test('the last long run did what the page says of long runs', () => {
  const short = promises.filter(
    ({ id, long }) => runs[id] && !runs[id].reports.some(({ count }) => count >= long),
  );
  expect(short.map(({ id }) => id)).toEqual([]);
});

test('the page shows size, seed and date of the last long run, and says when there was none', () => {
  const run = {
    date: '2026-11-25',
    seconds: 61,
    machine: '2 × X',
    reports: [{ test: 'cuts', count: 1200, seed: 7 }],
  };
  const page = reliabilityDocument(new Map([['tamper', ['packages/a/src/a.test.ts']]]), { tamper: run });
  expect(page).toContain('| last long run | cuts: 1,200, seed 7<br>2026-11-25, in 61 s on 2 × X |');
  expect(page).toContain('| test | [packages/a/src/a.test.ts](../packages/a/src/a.test.ts) |');
  expect(page.match(/\| last long run \| not yet \|/g)).toHaveLength(promises.length - 1);
});
