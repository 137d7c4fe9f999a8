import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemOf } from './problem.mjs';
import { shown } from './settings.mjs';

/**
 * The key that confidential texts are encrypted with and sessions are signed with: the one of SEALING_KEY, else one in
 * the data folder, made at first use.
 * @param {{dataDir: string}} settings `dataDir` is absolute; made when missing
 * @param {Record<string, string | undefined>} env SEALING_KEY; a relative one counts from the folder where npm was called
 * @returns {{SEALING_KEY: string}} for the API and the command line
 * @throws {Problem} when the file cannot be written
 */
export function sealingKey({ dataDir }, env = process.env) {
  if (env.SEALING_KEY) return { SEALING_KEY: resolve(env.INIT_CWD ?? process.cwd(), env.SEALING_KEY) };
  const file = join(dataDir, 'sealing-key');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw problemOf(error, shown(file));
  }
  return { SEALING_KEY: file };
}
