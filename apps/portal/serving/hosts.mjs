import { isIP } from 'node:net';

const said =
  'Hier is Samenspel niet te vinden. / Samenspel is not found at this name. PORTAL_ORIGIN says where people reach it.\n';

/**
 * Refuses a request for a name that is not ours: another website could give its own name our address (DNS rebinding), and its
 * scripts would then be taken for ours. An address in numbers and `localhost` cannot be given away like that.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} origin where people reach the portal; empty when nobody said.
 * @returns {boolean} whether it was refused.
 */
export function refuseOtherHost({ headers: { host = '' } }, response, origin) {
  const asked = /[/?#@\\\s]/.test(host) ? '' : (URL.parse(`http://${host}`)?.hostname ?? '');
  const isNumbers = isIP(asked.replace(/^\[|\]$/g, '')) !== 0;
  const isOurs = [URL.parse(origin)?.hostname, 'localhost'].includes(asked);
  if (isNumbers || isOurs || asked.endsWith('.localhost')) return false;
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(said);
  return true;
}
