import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './settings.mjs';

const stampFile = join(root, '.cache', 'build-stamp');
const made = new Set(['node_modules', 'dist', 'build', 'test-results', 'playwright-report']);

/**
 * Builds everything unless nothing changed since the last build (turbo alone takes 0.7 s to find that out).
 * @param {{signal?: AbortSignal, only?: string[]}} options `signal` ends the build; `only` limits it to these packages and
 *   what they need
 * @throws {Problem} when the build fails
 */
export async function ensureBuilt({ signal, only = [] } = {}) {
  if (isCurrent()) return;
  await turbo(
    ['run', 'build', '--output-logs=errors-only', ...only.map((name) => `--filter=${name}`)],
    signal,
  );
  if (only.length > 0) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, stamp());
}

function isCurrent() {
  return (
    existsSync(stampFile) &&
    entries().every((entry) => existsSync(join(root, entry))) &&
    readFileSync(stampFile, 'utf8') === stamp()
  );
}

function entries() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/dist/index.js`);
  return ['apps/api/dist/main.js', 'apps/portal/build/handler.js', ...packages];
}

/** Names, sizes and times of all sources: 20 ms for a thousand files, where reading them would take ten times that. */
function stamp() {
  const hash = createHash('sha256').update(process.version);
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (made.has(entry.name) || entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else add(path);
    }
  };
  const add = (path) => {
    const { size, mtimeMs } = lstatSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  for (const folder of ['packages', 'apps']) visit(join(root, folder));
  for (const file of ['package-lock.json', 'turbo.json', 'tsconfig.base.json']) add(join(root, file));
  return hash.digest('hex');
}

/** Says that it builds when that takes a moment, and what turbo said when it fails; else nothing. */
function turbo(args, signal) {
  const notice = setTimeout(
    () => console.error('Building what changed; the first time takes half a minute …'),
    1000,
  );
  const child = spawn(join(root, 'node_modules', '.bin', 'turbo'), args, {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done, refuse) => {
    child.once('error', (error) =>
      refuse(signal?.aborted ? error : new Problem(`The build could not start: ${error.message}`)),
    );
    child.once('close', (code) => {
      if (code === 0) return done();
      console.error(said);
      if (/No space left on device|ENOSPC/.test(said))
        refuse(new Problem(`The disk that holds ${root} is full. Free some space and start again.`));
      refuse(new Problem('The build failed; the lines above say where. Nothing was started.'));
    });
  }).finally(() => clearTimeout(notice));
}
