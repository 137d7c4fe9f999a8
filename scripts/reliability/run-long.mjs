import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../start/settings.mjs';
import { show } from '../test/steps.mjs';

/**
 * Runs the tests of one promise at their long size.
 * @param {string[]} files relative to the root
 * @param {string} report where they write what they did
 * @returns {Promise<{ ok: boolean, run: import('./long-run.mjs').LongRun }>}
 */
export async function runLong(files, report) {
  const began = Date.now();
  let ok = true;
  for (const file of files) ok = (await runFile(file, report)) && ok;
  const seconds = Math.round((Date.now() - began) / 1000);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  return { ok, run: { date, seconds, machine, reports: reportsIn(report) } };
}

async function runFile(file, report) {
  const [group, name, ...rest] = file.split('/');
  const env = { LONG: '1', RELIABILITY_REPORT: report };
  const { ok } = await show('vitest', ['run', '--root', join(root, group, name), rest.join('/')], env);
  return ok;
}

function reportsIn(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}
