// Serves the built portal. Behind a proxy that sets x-forwarded-* say TRUST_PROXY=1; else every request counts as plain http.
import { openDoors, openDoorstep, pace } from '@samenspel/doorstep';
import { refuseManyAnswers } from './serving/answers.mjs';
import { believe } from './serving/believe.mjs';
import { refuseLargeBody, refuseLateBody, refuseManyUploads } from './serving/bodies.mjs';
import { refuseOtherHost } from './serving/hosts.mjs';
import { protect } from './serving/protect.mjs';
import { inTurn } from './serving/turns.mjs';

const trusted = process.env.TRUST_PROXY === '1';
// Decision logs come as uploads of up to 8 MB; the API has the last word on their size.
process.env.BODY_SIZE_LIMIT ??= '9M';
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.ADDRESS_HEADER = 'x-forwarded-for';
if (trusted) process.env.HOST_HEADER ??= 'x-forwarded-host';

const port = Number(process.env.PORTAL_PORT ?? process.env.PORT ?? 3000);
const host = process.env.PORTAL_HOST ?? '127.0.0.1';
const { handler } = await import('./build/handler.js');

/** Heads must come at once; a whole request may take as long as 8 MB on a slow line. */
const patience = { headersTimeout: 10_000, requestTimeout: 130_000, connectionsCheckingInterval: 2_000 };

/**
 * From where somebody asks. What a request says of that, and what it asks for, is from then on what we believe.
 * @param {import('node:http').IncomingMessage} request
 */
const addressOf = (request) => {
  believe(request, trusted);
  return String(request.headers['x-forwarded-for']);
};

/** Steps of signing in are passed on to the service, which takes the portal as long as ten files. */
const weigh = (url) => (/^\/auth(\/|\?|$)/.test(url) ? 10 : 1);
/** Files too: ten first pages with all they load. */
const perSecond = 300;

/** A network brings pieces of bodies that are larger; only programs send a few that are small. */
const small = { pieces: 200, bytes: 256, perSecond: 2_000 };

/** A whole house that opens the portal at one moment has room in it. Behind a proxy everybody comes from there. */
const connections = trusted ? null : { open: 1_000, anew: 2_000 };

/** @type {import('node:http').RequestListener} */
const answer = (request, response) => {
  response.setMaxListeners(20); // several count what is under way until it closes
  protect(request, response);
  if (refuseOtherHost(request, response, process.env.PORTAL_ORIGIN ?? '')) return;
  if (refuseLargeBody(request, response)) return;
  if (refuseManyUploads(request, response)) return;
  if (refuseManyAnswers(request, response)) return;
  refuseLateBody(request, response);
  void inTurn(request, response, () => handler(request, response, () => response.writeHead(404).end()));
};
const server = openDoorstep(
  { patience, addressOf, pace: pace({ perSecond }), weigh, small, connections },
  answer,
);
server.timeout = 120_000; // for a connection on which nothing moves, such as that of who does not read a page

await openDoors(server, { port, host }).then(
  () => process.stdout.write(`Portal on http://${host}:${port}\n`),
  (problem) => {
    process.stderr.write(`The portal cannot listen on ${host}:${port}: ${problem.message}\n`);
    process.exitCode = 1;
  },
);

// What goes wrong in a page is answered by the page. What goes wrong around it ends that request and takes nobody else along.
process.on('unhandledRejection', (problem) => {
  const places = (problem instanceof Error ? problem.stack : undefined)?.match(/^\s+at .*$/gm) ?? [];
  process.stderr.write(`A request failed.\n${places.join('\n')}\n`);
});

function stop() {
  server.close();
  server.closeAllConnections();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
