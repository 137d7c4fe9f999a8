import { refuse, said, sessionAt, sessionIn } from './refuse.mjs';
import { UnderWay } from './under-way.mjs';

const kilobyte = 1024;

/** What the service reads itself, with limits of its own. */
const passedOn = /^\/(graphql|auth)(\/|$)/;

/**
 * Largest body of a form, in bytes: a stranger signs in, whoever is signed in writes a decision or brings a decision log.
 * @param {string} path
 * @param {string} cookies what the browser sent, believed here and looked at before the body is read
 */
function largest(path, cookies) {
  if (!sessionIn(cookies)) return 32 * kilobyte;
  return path === '/import' ? 9 * kilobyte * kilobyte : 256 * kilobyte;
}

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

const isOfFiles = (url = '/') => /^\/(import|graphql|auth)(\/|\?|$)/.test(url);

/** Uploads of one session at the same time, of one address, and of all together; each is held until it is read. */
const uploads = { session: 2, address: 4, together: 8 };
const [bySession, byAddress] = [new UnderWay(), new UnderWay()];

/**
 * Refuses files of who is sending some already.
 * @param {import('node:http').IncomingMessage} request with `x-forwarded-for` as we believe it
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was refused.
 */
export function refuseManyUploads({ headers, url = '/' }, response) {
  if (!/^\/import(\?|$)/.test(url) || !(Number(headers['content-length']) > 256 * kilobyte)) return false;
  const [session, address] = [sessionAt(headers), String(headers['x-forwarded-for'])];
  const isFull = bySession.of(session) >= uploads.session || byAddress.of(address) >= uploads.address;
  if (isFull || bySession.all >= uploads.together) {
    response.setHeader('retry-after', '30');
    refuse(response, 429);
    return true;
  }
  bySession.begin(session, response);
  byAddress.begin(address, response);
  return false;
}

/** How long a stranger may take to send a body, and somebody with a session a form, in milliseconds; files may take longer. */
const patience = { stranger: 10_000, form: 30_000 };

/**
 * An answer as it goes over the connection, with the headers that every answer has.
 * @param {import('node:http').ServerResponse} response
 */
function tooLate(response) {
  const own = { 'content-type': 'text/plain; charset=utf-8', connection: 'close' };
  const head = Object.entries({ ...response.getHeaders(), ...own }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return ['HTTP/1.1 408 Request Timeout', ...head, '', said[408]].join('\r\n');
}

/**
 * Hangs up on who sends a form that does not come. Whether a session is one, only the service knows. The answer goes to the
 * connection itself, as Node's own does when a head comes too slowly: the page may still be about to use the response.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function refuseLateBody(request, response) {
  const isKnown = sessionIn(request.headers.cookie) !== '';
  if (request.complete || (isKnown && isOfFiles(request.url))) return;
  const timer = setTimeout(
    () => {
      if (request.complete) return;
      if (!response.headersSent) request.socket.end(tooLate(response));
      request.destroy();
    },
    patience[isKnown ? 'form' : 'stranger'],
  );
  response.once('close', () => clearTimeout(timer));
}
