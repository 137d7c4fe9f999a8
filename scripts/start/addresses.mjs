/**
 * Where this machine reaches its own servers, and how a person writes those addresses.
 * @param {ReturnType<typeof import('./settings.mjs').readSettings>} settings
 */
export function addresses({ portalPort, portalHost, apiPort, apiHost }) {
  const here = (host) => ({ '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' })[host] ?? host;
  const written = (host) => here(host).replace(/^(127\.0\.0\.1|\[::1\])$/, 'localhost');
  return {
    api: `http://${here(apiHost)}:${apiPort}`,
    portal: `http://${here(portalHost)}:${portalPort}`,
    writtenApi: `http://${written(apiHost)}:${apiPort}`,
    writtenPortal: process.env.PORTAL_ORIGIN ?? `http://${written(portalHost)}:${portalPort}`,
  };
}

/** What the API reads from its environment (docs/operators.md has the table). */
export function apiEnvironment(settings, databaseEnv) {
  return {
    NODE_ENV: 'production',
    ...process.env,
    ...databaseEnv,
    API_PORT: String(settings.apiPort),
    API_HOST: settings.apiHost,
    DEMO: settings.demo,
    PORTAL_ORIGIN: addresses(settings).writtenPortal,
    // The portal comes from here. Open to other machines, anybody behind a door of ours could come from here too.
    TRUST_PORTAL: process.env.TRUST_PORTAL ?? (isOwn(settings.apiHost) ? '127.0.0.1,::1' : 'off'),
  };
}

const isOwn = (host) => /^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host);

/** What the portal reads from its environment. It speaks to the API only, so the database's addresses stay away from it. */
export function portalEnvironment(settings) {
  const others = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('DATABASE_')),
  );
  return {
    NODE_ENV: 'production',
    ...others,
    PORTAL_PORT: String(settings.portalPort),
    PORTAL_HOST: settings.portalHost,
    API_URL: addresses(settings).api,
    PORTAL_ORIGIN: addresses(settings).writtenPortal,
  };
}
