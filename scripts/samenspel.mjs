// npm run samenspel -- <command>: our command line, on the database that npm start uses.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { addresses } from './start/addresses.mjs';
import { ensureBuilt } from './start/build.mjs';
import { checkpointKey } from './start/checkpoint-key.mjs';
import { holderOf, takeDataFolder } from './start/data-folder.mjs';
import { openDatabase } from './start/database.mjs';
import { erasureRegister } from './start/erasure-register.mjs';
import { Problem, problemOf } from './start/problem.mjs';
import { sealingKey } from './start/sealing-key.mjs';
import { readSettings, root, shown } from './start/settings.mjs';

/** The terminal sends Ctrl-C to the command as well; we stay until it has ended, and then close the database. */
let command;
process.on('SIGINT', () => {});
process.on('SIGTERM', () => command?.kill('SIGTERM'));

try {
  const settings = readSettings();
  await ensureBuilt({ only: ['@samenspel/api', '@samenspel/local-postgres'] });
  const env = { PORTAL_ORIGIN: addresses(settings).writtenPortal };
  process.exitCode = await withDatabase(settings, (databaseEnv) => run({ ...env, ...databaseEnv }));
} catch (error) {
  console.error(problemOf(error, 'Samenspel').message);
  process.exitCode = 1;
}

/** Uses DATABASE_URL, else the database of a running `npm start`, else starts one for as long as the command runs. */
async function withDatabase(settings, use) {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl)
    return use({
      DATABASE_URL: databaseUrl,
      ...checkpointKey(dataDir),
      ...erasureRegister(settings),
      ...sealingKey(settings),
    });
  const holder = holderOf(dataDir);
  if (holder && holder.command !== 'npm run samenspel') return use(databaseOf(holder, settings));
  const folder = takeDataFolder(dataDir, 'npm run samenspel');
  try {
    const database = await openDatabase({ ...settings, logs: folder.logs });
    try {
      return await use(database.env);
    } finally {
      await database.stop();
    }
  } finally {
    folder.release();
  }
}

function databaseOf(holder, { dataDir }) {
  const { databaseEnv, portal } = holder;
  if (databaseEnv)
    return { ...databaseEnv, ...checkpointKey(dataDir), ...(portal && { PORTAL_ORIGIN: portal }) };
  throw new Problem(`${holder.command} is just starting on ${shown(dataDir)}. Try again in a moment.`);
}

function run(env) {
  const cli = join(root, 'apps', 'api', 'dist', 'cli.js');
  command = spawn(process.execPath, ['--enable-source-maps', cli, ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((done, refuse) => {
    command.once('error', refuse);
    command.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
