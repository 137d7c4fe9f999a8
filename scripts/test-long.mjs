// npm run test:long [-- <promise> …] [-- --keep]: the tests of what the log promises, at their long size, one after another.
// --keep puts what they did into docs/reliability.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTests } from './reliability/find-tests.mjs';
import { keepLongRuns } from './reliability/long-run.mjs';
import { runLong } from './reliability/run-long.mjs';
import { root } from './start/settings.mjs';
import { show } from './test/steps.mjs';

const words = process.argv.slice(2);
const tests = findTests(root);
const asked = words.filter((word) => word !== '--keep');
const unknown = asked.filter((id) => !tests.has(id));
const ids = asked.length > 0 ? asked : [...tests.keys()];

if (unknown.length > 0) {
  console.error(`No test promises ${unknown.join(', ')}. There are: ${[...tests.keys()].join(', ')}.`);
  process.exitCode = 1;
} else if ((await show('turbo', ['run', 'build', '--output-logs=errors-only'])).ok) await runAll();
else process.exitCode = 1;

async function runAll() {
  const folder = mkdtempSync(join(tmpdir(), 'long-'));
  const done = {};
  for (const id of ids) {
    console.log(`\n── ${id}`);
    done[id] = await runLong(tests.get(id), join(folder, `${id}.jsonl`));
  }
  rmSync(folder, { recursive: true });
  console.log('');
  for (const [id, { ok, run }] of Object.entries(done)) console.log(summary(id, ok, run));
  if (Object.values(done).some(({ ok }) => !ok)) process.exitCode = 1;
  if (words.includes('--keep')) await keep(done);
}

function summary(id, ok, { seconds, reports }) {
  const told = reports.map(({ promise, ...figures }) => JSON.stringify(figures)).join(' ');
  return `${ok ? 'passed' : 'FAILED'}  ${id}  ${seconds} s  ${told || 'nothing was reported; was it left out?'}`;
}

async function keep(done) {
  const good = Object.entries(done).filter(([, { ok, run }]) => ok && run.reports.length > 0);
  keepLongRuns(root, Object.fromEntries(good.map(([id, { run }]) => [id, run])));
  await import('./reliability.mjs');
}
