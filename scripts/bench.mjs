// npm run bench: shows how fast things are. Numbers to read, nothing that passes or fails.
// npm run bench -- log: only what has `log` in the name of its package or of its bench (or `start`).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { coldStart } from './bench/cold-start.mjs';
import { findChromium } from './chromium.mjs';
import { ensureBuilt } from './start/build.mjs';
import { problemOf } from './start/problem.mjs';
import { root } from './start/settings.mjs';

const wanted = process.argv[2] ?? '';

try {
  await ensureBuilt();
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0].toFixed(1)}`,
  );
  const { path } = await findChromium();
  for (const { name, folder, commands } of wantedBenches()) {
    console.log(`\n── ${name}`);
    const env = { ...process.env, ...(path && { CHROMIUM_PATH: path }) };
    for (const command of commands) {
      const { status } = spawnSync(command, {
        cwd: folder,
        env,
        shell: true,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      if (status !== 0) process.exitCode = 1;
    }
  }
  if ('npm start'.includes(wanted)) await showColdStart();
} catch (error) {
  console.error(problemOf(error, 'Samenspel').message);
  process.exitCode = 1;
}

/** Of each workspace the commands of its `bench` script that are wanted. */
function wantedBenches() {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .map(({ folder, name, scripts }) => ({
      ...{ folder, name },
      commands: (scripts?.bench ?? '')
        .split(' && ')
        .filter((one) => one && `${name} ${one}`.includes(wanted)),
    }))
    .filter(({ commands }) => commands.length > 0);
}

async function showColdStart() {
  console.log('\n── npm start, until the first page');
  const { first, later } = await coldStart();
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
  console.log(`empty data folder   ${seconds(first)}`);
  console.log(`later starts        ${later.map(seconds).join('  ')}`);
}
