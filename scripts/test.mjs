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
  return ok;
}

async function checkLockFile() {
  const problems = lockFileProblems(join(root, 'package-lock.json'));
  for (const problem of problems) console.error(problem);
  return { ok: problems.length === 0 };
}

async function runPackages() {
  const chromium = await findChromium();
  if (!chromium.path) console.error(chromium.problem);
  const without = chromium.path ? [] : ['--filter=!@samenspel/e2e'];
  const env = chromium.path ? { CHROMIUM_PATH: chromium.path } : {};
  const result = await turbo(['check', 'test', '--concurrency=2', ...without], env);
  return { ...result, ok: result.ok && Boolean(chromium.path) };
}

function turbo(args, env) {
  return show('turbo', ['run', ...args, '--continue=dependencies-successful', '--log-order=grouped'], env);
}

await step('Format and lint', () => show('biome', ['check', '--diagnostic-level=warn', '.']));
await step('Lock file', checkLockFile);
await step('Boundaries between packages', () => show('turbo', ['boundaries']));
if (await step('Build', () => turbo(['build', '--output-logs=errors-only']))) {
  await step('Types and tests of every package', runPackages);
  await step('Scripts and infrastructure checks', () =>
    show('vitest', ['run', '--config', 'scripts/vitest.config.mjs']),
  );
  await step('Infrastructure files', () => show('node', ['infra/check.mjs']));
}

const { passed, failed, skipped } = tally(outputs);
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
for (const title of failures) console.log(`Failed: ${title}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length === 0 && failed === 0 && passed > 0 ? 0 : 1;
