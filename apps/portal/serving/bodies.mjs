const kilobyte = 1024;

/** What the service reads itself, with limits of its own. */
const passedOn = /^\/(graphql|auth)(\/|$)/;

/** @param {string} [cookies] */
const hasSession = (cookies = '') => /(^|; *)(__Host-)?samenspel_session=./.test(cookies);

/**
 * Largest body of a form, in bytes: a stranger signs in, whoever is signed in writes a decision or brings a decision log.
 * @param {string} path
 * @param {string} cookies what the browser sent, believed here and looked at before the body is read
 */
function largest(path, cookies) {
  if (!hasSession(cookies)) return 32 * kilobyte;
  return path === '/import' ? 34 * kilobyte * kilobyte : 256 * kilobyte;
}

/** In both languages: of a body that nobody reads, the language is not known either. */
const said = {
  408: 'Dit kwam te langzaam aan. / This came too slowly.\n',
  411: 'Deze pagina stuurt niet hoe groot het is. / This page does not send how large it is.\n',
  413: 'Dit is te groot om te versturen. Ga terug en maak het korter. / This is too large to send. Go back and make it shorter.\n',
};

/**
 * Refuses a form that is larger than it may be, before anything of it is read.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was refused.
 */
export function refuseLargeBody({ headers, url = '/' }, response) {
  const [path = '/'] = url.split('?'); // whatever it is: not every address is a URL
  if (passedOn.test(path)) return false;
  const length = headers['content-length'];
  if (length === undefined && headers['transfer-encoding'] === undefined) return false;
  if (length !== undefined && Number(length) <= largest(path, headers.cookie ?? '')) return false;
  const status = length === undefined ? 411 : 413;
  refuse(response, status);
  return true;
}

/** How long a stranger may take to send a body, in milliseconds. */
const strangersPatience = 10_000;

/**
 * Hangs up on a stranger whose body does not come.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function refuseLateBody(request, response) {
  if (request.complete || hasSession(request.headers.cookie)) return;
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (!response.headersSent) refuse(response, 408);
    request.destroy();
  }, strangersPatience);
  response.once('close', () => clearTimeout(timer));
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(said[status]);
}
