import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/**
 * Makes sure that both ports can be had, before anything is started.
 * @param {{portalPort: number, portalHost: string, apiPort: number, apiHost: string}} settings
 * @throws {Problem} when a port is taken or forbidden, or a host is not of this machine
 */
export async function ensurePortsAreFree({ portalPort, portalHost, apiPort, apiHost }) {
  await ensurePortIsFree({ name: 'portal', variable: 'PORTAL_PORT', port: portalPort, host: portalHost });
  await ensurePortIsFree({ name: 'API', variable: 'API_PORT', port: apiPort, host: apiHost });
}

function ensurePortIsFree({ name, variable, port, host }) {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', ({ code, message }) =>
      refuse(new Problem(sentence({ name, variable, port, host, code, message }))),
    );
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

function sentence({ name, variable, port, host, code, message }) {
  const other = `${variable}=${port < 1024 ? port + 8000 : port + 1} npm start`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} for the ${name} is in use by another program. Stop that program, or choose another port: ${other}`;
  }
  if (code === 'EACCES')
    return `Port ${port} for the ${name} is not allowed for this user. Choose another port: ${other}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine. Set ${variable.replace(/PORT$/, 'HOST')} to 127.0.0.1 or 0.0.0.0`;
  }
  return `Port ${port} for the ${name} cannot be opened (${message}). Choose another port: ${other}`;
}
