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
export function apiEnvironment(settings, databaseUrl) {
  return {
    NODE_ENV: 'production',
    ...process.env,
    DATABASE_URL: databaseUrl,
    API_PORT: String(settings.apiPort),
    API_HOST: settings.apiHost,
    DEMO: settings.demo,
    PORTAL_ORIGIN: addresses(settings).writtenPortal,
  };
}

/** What the portal reads from its environment. It speaks to the API only, so the database's address stays away from it. */
export function portalEnvironment(settings) {
  const { DATABASE_URL: _hidden, ...others } = process.env;
  return {
    NODE_ENV: 'production',
    ...others,
    PORTAL_PORT: String(settings.portalPort),
    PORTAL_HOST: settings.portalHost,
    API_URL: addresses(settings).api,
  };
}
