import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

function port(env, name, usual) {
  const text = env[name] ?? String(usual);
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new Problem(
    `${name}=${text} is not a port. Choose a whole number from 1 to 65535, for example ${name}=${usual}`,
  );
}

function demo(env) {
  const text = (env.DEMO ?? 'on').toLowerCase();
  if (text === 'on' || text === 'off') return text;
  throw new Problem(`DEMO=${env.DEMO} is not understood. Use DEMO=on or DEMO=off`);
}

function databaseUrl(env) {
  if (!env.DATABASE_URL) return undefined;
  const url = URL.parse(env.DATABASE_URL);
  if (url?.hostname && /^postgres(ql)?:$/.test(url.protocol)) return env.DATABASE_URL;
  throw new Problem(
    'DATABASE_URL is not an address of PostgreSQL. It looks like postgresql://user:password@host:5432/database',
  );
}

/**
 * Reads the settings of a start from the environment.
 * @param {Record<string, string | undefined>} env PORTAL_PORT, PORTAL_HOST, API_PORT, API_HOST, DATA_DIR, DATABASE_URL, DEMO (on | off)
 * @returns {{portalPort: number, portalHost: string, apiPort: number, apiHost: string, dataDir: string, databaseUrl: string | undefined, demo: 'on' | 'off'}}
 *   `dataDir` is absolute; a relative DATA_DIR counts from the folder where npm was called
 * @throws {Problem} when a value cannot be used
 */
export function readSettings(env = process.env) {
  const settings = {
    portalPort: port(env, 'PORTAL_PORT', 3000),
    portalHost: env.PORTAL_HOST || '127.0.0.1',
    apiPort: port(env, 'API_PORT', 4000),
    apiHost: env.API_HOST || '127.0.0.1',
    dataDir: env.DATA_DIR ? resolve(env.INIT_CWD ?? process.cwd(), env.DATA_DIR) : join(root, '.data'),
    databaseUrl: databaseUrl(env),
    demo: demo(env),
  };
  if (settings.portalPort === settings.apiPort) {
    throw new Problem(
      `Portal and API cannot share port ${settings.apiPort}. Choose two: PORTAL_PORT=3000 API_PORT=4000 npm start`,
    );
  }
  return settings;
}

/** A path as a person would write it: relative when it lies in the repository. */
export function shown(path) {
  const inside = relative(root, path);
  return inside && !inside.startsWith('..') && !isAbsolute(inside) ? inside : path;
}
