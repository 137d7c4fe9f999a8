import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem, problemOf } from './problem.mjs';
import { root, shown } from './settings.mjs';

const name = 'samenspel';
const oldestVersion = 15;
const patience = 8000;

/**
 * Gives a database that answers: the one of DATABASE_URL, or our own PostgreSQL in the data folder.
 * @param {{databaseUrl?: string, dataDir: string}} settings
 * @returns {Promise<{url: string, embedded: boolean, stop(): Promise<void>}>} `stop` ends our own PostgreSQL and leaves a foreign one alone
 * @throws {Problem} when there is no answer, or when the files in the data folder are broken
 */
export async function openDatabase({ databaseUrl, dataDir }) {
  if (!databaseUrl) return startOwn(join(dataDir, 'postgres'));
  await ensureAnswers(databaseUrl);
  return { url: databaseUrl, embedded: false, stop: async () => {} };
}

async function startOwn(folder) {
  const module = join(root, 'packages', 'local-postgres', 'dist', 'index.js');
  const { createDatabase, startPostgres } = await import(pathToFileURL(module).href);
  try {
    const server = await startPostgres({ dataDir: folder, throwaway: false });
    const url = server.url(name);
    await createDatabase(server, name);
    return { url, embedded: true, stop: () => server.stop() };
  } catch (error) {
    throw brokenOr(error, folder);
  }
}

/** The launcher's own refusals are sentences already; anything else means that the files could not be used. */
function brokenOr(error, folder) {
  const known = problemOf(error, shown(folder));
  if (
    error?.name === 'PostgresStartError' ||
    error?.code?.startsWith?.('E') ||
    /No space left/.test(error?.message)
  ) {
    return error?.name === 'PostgresStartError' ? new Problem(error.message, { cause: error }) : known;
  }
  return new Problem(
    `PostgreSQL cannot use ${shown(folder)} (${known.message}). ` +
      `Put a backup back, or begin anew by moving it away: mv "${shown(folder)}" "${shown(folder)}-broken"`,
    { cause: error },
  );
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
