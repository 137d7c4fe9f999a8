import { addresses, apiEnvironment, portalEnvironment } from './addresses.mjs';
import { ensureBuilt } from './build.mjs';
import { takeDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { printMail } from './mail.mjs';
import { ensurePortsAreFree } from './ports.mjs';
import { startService } from './service.mjs';
import { readSettings, shown } from './settings.mjs';
import { demoPeople, welcome } from './welcome.mjs';

/**
 * Describes a start for `untilStopped`: database, API and portal in that order, then a word on where to go.
 * @param {object} how
 * @param {string} how.command what the person typed; shown to whoever wants the same data folder
 * @param {(settings: object) => {name: string, run: string[], cwd?: string, url?: (at: object) => string, env: (settings: object, databaseEnv: object) => object, log?: string}[]} how.services
 *   what to run: with `url` it must answer there before the start counts as done; with `log` it writes into that file of
 *   the log folder instead of the terminal
 * @returns {Parameters<typeof import('./until-stopped.mjs').untilStopped>[0]} throws a Problem when something is in the way
 */
export function stack({ command, services }) {
  return async ({ keep, signal }) => {
    const kept = (part) => {
      keep(part);
      signal.throwIfAborted();
      return part;
    };
    const settings = readSettings();
    const folder = takeDataFolder(settings.dataDir, command);
    kept({ stop: folder.release });
    await ensurePortsAreFree(settings);
    await ensureBuilt({ signal });
    const database = kept(await openDatabase({ ...settings, logs: folder.logs }));
    folder.publish({ databaseEnv: database.env });

    const at = addresses(settings);
    const running = services(settings).map(({ url, env, log, ...service }) => ({
      url: url?.(at),
      ...kept(
        startService({
          ...service,
          env: env(settings, database.env),
          ...(log && { logFile: `${folder.logs}/${log}` }),
        }),
      ),
    }));
    for (const { url, ready } of running) if (url) await ready(url, signal);
    folder.publish({ portal: at.writtenPortal, api: at.writtenApi });
    await tell({ settings, at, database, logs: folder.logs });
    kept(printMail(database.env.MAIL_OUTBOX));
    return { died: Promise.race([database, ...running].map(({ died }) => died)) };
  };
}

async function tell({ settings, at, database, logs }) {
  welcome({
    portal: at.writtenPortal,
    api: at.writtenApi,
    database: database.files
      ? `${shown(database.files)} (built-in PostgreSQL)`
      : 'the PostgreSQL of DATABASE_URL',
    logs: shown(logs),
    people: await demoPeople(at.api),
    demo: settings.demo,
  });
}

/** The API: `options` say how Node runs it. */
export const api = (options = [], log) => ({
  name: 'API',
  run: [...options, 'apps/api/dist/main.js'],
  env: apiEnvironment,
  url: (at) => `${at.api}/health`,
  log,
});

/** The portal: `run` says what Node runs, from the folder `cwd`. */
export const portal = ({ run = ['apps/portal/start.mjs'], cwd, log } = {}) => ({
  name: 'portal',
  run,
  cwd,
  env: portalEnvironment,
  url: (at) => at.portal,
  log,
});
