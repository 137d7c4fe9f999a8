import { appendFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkpointKey } from './checkpoint-key.mjs';
import { erasureRegister } from './erasure-register.mjs';
import { mailOutbox } from './mail.mjs';
import { Problem, problemOf } from './problem.mjs';
import { sealingKey } from './sealing-key.mjs';
import { root, shown } from './settings.mjs';

const name = 'samenspel';
const oldestVersion = 15;
const patience = 8000;

/**
 * Gives a database that answers: the one of DATABASE_URL, or our own PostgreSQL in the data folder.
 * @param {{databaseUrl?: string, dataDir: string, logs: string}} settings `logs` is the folder for PostgreSQL's log
 * @returns {Promise<{env: Record<string, string>, files?: string, died: Promise<Problem>, stop(): Promise<void>}>} `env` is
 *   what the service and the command line need to know of it; `files` is where our own PostgreSQL keeps its data; `died`
 *   fulfils when it ends on its own; `stop` ends it and leaves a foreign one alone
 * @throws {Problem} when there is no answer, or when the files in the data folder cannot be used
 */
export async function openDatabase({ databaseUrl, dataDir, logs }) {
  const settings = { databaseUrl, dataDir };
  const files = {
    ...checkpointKey(dataDir),
    ...erasureRegister(settings),
    ...sealingKey(settings),
    ...mailOutbox(dataDir),
  };
  if (!databaseUrl) return startOwn(join(dataDir, 'postgres'), join(logs, 'postgresql.log'), files);
  await ensureAnswers(databaseUrl);
  return { env: { DATABASE_URL: databaseUrl, ...files }, died: new Promise(() => {}), stop: async () => {} };
}

async function startOwn(folder, logFile, files) {
  const module = join(root, 'packages', 'local-postgres', 'dist', 'index.js');
  const { ensureDatabase, startPostgres } = await import(pathToFileURL(module).href);
  let server;
  try {
    writeFileSync(logFile, '');
    server = await startPostgres({ dataDir: folder, log: (text) => note(logFile, text) });
    const url = await ensureDatabase(server.url('postgres'), name);
    return { env: { ...loginsAt(url), ...files }, files: server.dataDir, ...watched(server, logFile) };
  } catch (error) {
    await server?.stop();
    throw error?.name === 'PostgresStartError'
      ? new Problem(error.message, { cause: error })
      : problemOf(error, shown(folder));
  }
}

/** Three logins of our own PostgreSQL: the service can do no more than the service should, here as anywhere. */
function loginsAt(url) {
  const as = (login) => Object.assign(new URL(url), { username: login }).href;
  return {
    DATABASE_URL: as('samenspel_app'),
    DATABASE_OWNER_URL: url,
    DATABASE_ERASURE_URL: as('samenspel_erasure'),
  };
}

/** A full disk must not end us here: PostgreSQL and the services tell it themselves. */
function note(logFile, text) {
  try {
    appendFileSync(logFile, text);
  } catch {}
}

/** The launcher does not say when the server ends, so look every second; that is soon enough for a person. */
function watched(server, logFile) {
  let watch;
  const died = new Promise((done) => {
    watch = setInterval(() => {
      if (!isAlive(server.pid)) done(new Problem(`PostgreSQL stopped by itself. Its log: ${shown(logFile)}`));
    }, 1000).unref();
  });
  const stop = () => {
    clearInterval(watch);
    return server.stop();
  };
  return { died, stop };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function ensureAnswers(connectionString) {
  // The log's package brings the driver; the repository itself does not depend on it.
  const { default: pg } = await import(
    pathToFileURL(createRequire(join(root, 'packages', 'event-log', 'package.json')).resolve('pg')).href
  );
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    ensureVersion(Math.floor(Number(rows[0].server_version_num) / 10_000));
  } catch (error) {
    throw error instanceof Problem
      ? error
      : new Problem(refusal(error, new URL(connectionString)), { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

function ensureVersion(version) {
  if (version >= oldestVersion) return;
  throw new Problem(
    `DATABASE_URL leads to PostgreSQL ${version}. Samenspel needs PostgreSQL ${oldestVersion} or newer: upgrade it, or use another one.`,
  );
}

function refusal(error, url) {
  const place = `${url.hostname}:${url.port || 5432}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  if (error.code === '3D000')
    return `PostgreSQL at ${place} has no database "${database}". Create it: createdb -h ${url.hostname} -p ${url.port || 5432} ${database}`;
  if (error.code?.startsWith('28'))
    return `PostgreSQL at ${place} does not let user "${decodeURIComponent(url.username)}" in (${error.message}). Check user and password in DATABASE_URL.`;
  if (error.code?.startsWith('57P'))
    return `PostgreSQL at ${place} is starting or stopping (${error.message}). Try again in a moment.`;
  return (
    `No PostgreSQL answers at ${place} (${error.code ?? error.message}). Start it, correct DATABASE_URL, ` +
    'or unset DATABASE_URL to use the built-in PostgreSQL.'
  );
}
