import pg from 'pg';

/** duplicate_database; unique_violation when two processes make it in the very same moment */
const EXISTS_ALREADY = ['42P04', '23505'];

/**
 * Makes a database on a running server unless it exists; returns its connection address.
 * `serverUrl` is the address of any database on that server; `name` may hold any characters PostgreSQL allows.
 * Throws the driver's error when the server cannot be reached or the user may not create databases.
 */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Another process made it between the question and the command: just as good.
    if (!(error instanceof pg.DatabaseError && EXISTS_ALREADY.includes(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
