// npm test: everything that must pass, on a clean clone too.
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { root } from './start/settings.mjs';
import { lockFileProblems } from './test/lock-file.mjs';
import { show } from './test/steps.mjs';
import { tally } from './test/tally.mjs';

const began = Date.now();
const failures = [];
let outputs = '';

async function step(title, work) {
  console.log(`\n── ${title}`);
  const { ok, output = '' } = await work();
  outputs += output;
  if (!ok) failures.push(title);
}

async function checkLockFile() {
  const problems = lockFileProblems(join(root, 'package-lock.json'));
  for (const problem of problems) console.error(problem);
  return { ok: problems.length === 0 };
}

async function runAll() {
  const chromium = await findChromium();
  if (!chromium.path) console.error(chromium.problem);
  const filter = chromium.path ? [] : ['--filter=!@samenspel/e2e'];
  const result = await show(
    'turbo',
    [
      'run',
      'build',
      'check',
      'test',
      '--concurrency=2',
      '--continue=dependencies-successful',
      '--log-order=grouped',
      ...filter,
    ],
    chromium.path ? { CHROMIUM_PATH: chromium.path } : {},
  );
  return { ...result, ok: result.ok && Boolean(chromium.path) };
}

await step('Format and lint', () => show('biome', ['check', '.']));
await step('Lock file', checkLockFile);
await step('Boundaries between packages', () => show('turbo', ['boundaries']));
await step('Build, types and tests of every package', runAll);
await step('Scripts and infrastructure checks', () =>
  show('vitest', ['run', '--config', 'scripts/vitest.config.mjs']),
);
await step('Infrastructure files', () => show('node', ['infra/check.mjs']));

const { passed, failed, skipped } = tally(outputs);
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
for (const title of failures) console.log(`Failed: ${title}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length === 0 && failed === 0 && passed > 0 ? 0 : 1;
