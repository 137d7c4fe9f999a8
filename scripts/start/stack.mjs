import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { takeDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { ensurePortIsFree } from './ports.mjs';
import { startService } from './service.mjs';
import { readSettings, shown } from './settings.mjs';
import { demoPeople, welcome } from './welcome.mjs';

/**
 * Starts database, API and portal in that order and tells the person where to go.
 * @param {object} options
 * @param {(part: {stop(): void | Promise<void>}) => void} options.keep receives every part as soon as it runs; stop them in reverse order
 * @param {AbortSignal} options.signal ends the start between two steps
 * @returns {Promise<{died: Promise<Error>}>} `died` fulfils with a sentence when one of the three ends on its own
 * @throws {import('./problem.mjs').Problem} when something is in the way
 */
export async function startAll({ keep, signal }) {
  const kept = (part) => {
    keep(part);
    signal.throwIfAborted();
    return part;
  };
  const settings = readSettings();
  const folder = takeDataFolder(settings.dataDir, 'npm start');
  kept({ stop: folder.release });
  await ensurePortsAreFree(settings);
  await ensureBuilt({ signal });
  const database = kept(await openDatabase({ ...settings, logs: folder.logs }));
  folder.publish({ databaseUrl: database.url });
  const at = addresses(settings);
  const api = kept(startService(apiService(settings, database.url, folder.logs)));
  const portal = kept(startService(portalService(settings, folder.logs)));
  await api.ready(`${at.api}/health`, signal);
  await portal.ready(at.portal, signal);
  folder.publish({ portal: at.writtenPortal, api: at.writtenApi });
  welcome({
    portal: at.writtenPortal,
    api: at.writtenApi,
    database: database.files
      ? `${shown(database.files)} (built-in PostgreSQL)`
      : 'the PostgreSQL of DATABASE_URL',
    logs: shown(folder.logs),
    people: await demoPeople(at.api),
    demo: settings.demo,
  });
  return { died: Promise.race([database.died, api.died, portal.died]) };
}

async function ensurePortsAreFree({ portalPort, portalHost, apiPort, apiHost }) {
  await ensurePortIsFree({ name: 'portal', variable: 'PORTAL_PORT', port: portalPort, host: portalHost });
  await ensurePortIsFree({ name: 'API', variable: 'API_PORT', port: apiPort, host: apiHost });
}

/** Where this machine reaches its own servers, and how a person writes those addresses. */
function addresses({ portalPort, portalHost, apiPort, apiHost }) {
  const here = (host) => ({ '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' })[host] ?? host;
  const written = (host) => here(host).replace(/^(127\.0\.0\.1|\[::1\])$/, 'localhost');
  return {
    api: `http://${here(apiHost)}:${apiPort}`,
    portal: `http://${here(portalHost)}:${portalPort}`,
    writtenApi: `http://${written(apiHost)}:${apiPort}`,
    writtenPortal: `http://${written(portalHost)}:${portalPort}`,
  };
}

function apiService(settings, databaseUrl, logs) {
  const env = {
    NODE_ENV: 'production',
    ...process.env,
    DATABASE_URL: databaseUrl,
    API_PORT: String(settings.apiPort),
    API_HOST: settings.apiHost,
    DEMO: settings.demo,
    PORTAL_ORIGIN: process.env.PORTAL_ORIGIN ?? addresses(settings).writtenPortal,
  };
  return { name: 'API', script: 'apps/api/dist/main.js', env, logFile: join(logs, 'api.log') };
}

function portalService(settings, logs) {
  const { DATABASE_URL: _hidden, ...others } = process.env; // the portal speaks to the API only
  const env = {
    NODE_ENV: 'production',
    ...others,
    PORTAL_PORT: String(settings.portalPort),
    PORTAL_HOST: settings.portalHost,
    API_URL: addresses(settings).api,
  };
  return { name: 'portal', script: 'apps/portal/start.mjs', env, logFile: join(logs, 'portal.log') };
}
