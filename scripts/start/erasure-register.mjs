import { join, resolve } from 'node:path';

/**
 * The file that remembers what was erased: the one of ERASURE_REGISTER, else one in the data folder, beside the database
 * whose backups it outlives. A database of somebody else gets none unless it is named.
 * @param {{databaseUrl?: string, dataDir: string}} settings `dataDir` is absolute
 * @param {Record<string, string | undefined>} env ERASURE_REGISTER; a relative one counts from the folder where npm was called
 * @returns {{ERASURE_REGISTER?: string}} for the API and the command line; an absolute path
 */
export function erasureRegister({ databaseUrl, dataDir }, env = process.env) {
  const named = env.ERASURE_REGISTER;
  if (named) return { ERASURE_REGISTER: resolve(env.INIT_CWD ?? process.cwd(), named) };
  return databaseUrl ? {} : { ERASURE_REGISTER: join(dataDir, 'erasures.jsonl') };
}
