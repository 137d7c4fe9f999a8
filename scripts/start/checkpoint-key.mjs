import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf } from './problem.mjs';
import { shown } from './settings.mjs';

/**
 * The key that signs checkpoints of the log: the one of CHECKPOINT_KEY, else one in the data folder, made at first use.
 * @param {string} dataDir absolute path; made when missing
 * @param {Record<string, string | undefined>} env CHECKPOINT_KEY
 * @returns {{CHECKPOINT_KEY: string}} for the command line
 * @throws {Problem} when the file cannot be written
 */
export function checkpointKey(dataDir, env = process.env) {
  if (env.CHECKPOINT_KEY) return { CHECKPOINT_KEY: env.CHECKPOINT_KEY };
  const file = join(dataDir, 'checkpoint-key.pem');
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw problemOf(error, shown(file));
  }
  return { CHECKPOINT_KEY: file };
}
