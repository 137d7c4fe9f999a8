import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { type Connections, openDoorstep, type Pace } from '@samenspel/doorstep';
import type { Service } from '../service.ts';
import { demoPeopleIn, inOneLine } from '../session/demo-people.ts';
import { HttpRefusal, sendJson, sendRefusal } from './answer.ts';
import { type Asking, askingOf } from './asking.ts';
import { boundsFor, mustStaySmall } from './body.ts';
import { clientAddress, type TrustPortal } from './client-address.ts';
import type { Context, Viewer } from './context.ts';
import { credentialsIn } from './credentials.ts';
import type { Door } from './door.ts';
import { answerGraphql } from './graphql-handler.ts';
import { answerHealth, answerMetrics } from './monitoring-handler.ts';
import { onceGone } from './once-gone.ts';
import { isOpenAuth } from './open-auth.ts';
import type { OpenStreams } from './open-streams.ts';
import { isOwnStep } from './own-account.ts';
import { answerOwnData } from './own-data-handler.ts';
import { hangUpSoon, type Patience, timeouts, unlessLate } from './patience.ts';
import { placesIn } from './places.ts';
import { type Asker, type Rates, turnOf } from './rates.ts';
import { protect } from './security-headers.ts';
import { refuseWhoLeft } from './still-here.ts';
import type { StreamHandler } from './stream-handler.ts';
import type { Lines } from './turns.ts';

type Parts = {
  service: Service;
  apollo: ApolloServer<Context>;
  stream: StreamHandler;
  door: Door;
  rates: Rates;
  pace: Pace;
  openStreams: OpenStreams;
  lines: Lines;
  patience: Patience;
  portalOrigin: string | null;
  trustPortal: TrustPortal;
};

/** Of bodies: more and smaller ones than the portal takes, which passes them on. */
const small = { pieces: 1_000, bytes: 64, perSecond: 10_000 };
/**
 * How many connections an address may have: as many as at the portal, which itself has as many as it likes. Where it is not known
 * from where that comes, each may be the portal with the questions of all.
 */
function connectionsWhere(trust: TrustPortal): Connections | null {
  if (trust === true) return null;
  return trust ? { open: 1_000, anew: 2_000, except: trust } : { open: 8_000, anew: 10_000 };
}

/** The HTTP server: six addresses and nothing else. */
export function createHttpServer(parts: Parts): Server {
  const { pace, trustPortal } = parts;
  const patience = timeouts(parts.patience);
  const addressOf = (request: IncomingMessage) => clientAddress(request, trustPortal);
  const connections = connectionsWhere(trustPortal);
  const server = openDoorstep({ patience, addressOf, pace, small, connections }, (request, response) => {
    protect(request, response);
    answer(parts, request, response).catch((error: unknown) => {
      if (hasGone(request, error)) return;
      const refusal = error instanceof HttpRefusal ? error : mistake(error, parts.service);
      parts.service.metrics.refused(refusal.status);
      sendRefusal(response, refusal);
      hangUpSoon(request, parts.patience);
    });
  });
  server.timeout = parts.patience.silence;
  return server;
}

/** Whether whoever asked went away, before the question was there or before the answer was. */
const hasGone = (request: IncomingMessage, error: unknown): boolean =>
  (request.destroyed && !request.complete) ||
  (request.socket.destroyed && brokenOff.has((error as { code?: unknown } | null)?.code));
const brokenOff = new Set<unknown>(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = addressIn(request);
  const { service, rates, trustPortal } = parts;
  const counted = () => rates.count({ address: clientAddress(request, trustPortal) });
  if (url.pathname.startsWith('/auth/')) return await answerAuth(parts, request, response, url);
  switch (url.pathname) {
    case '/graphql':
    case '/graphql/stream':
    case '/own-data':
      return await answerQuestion(parts, request, response, url);
    case '/health':
      return await answerHealth(service, response);
    case '/metrics':
      await counted();
      return await answerMetrics(service, response);
    case '/demo-people':
      await counted();
      return sendJson(
        response,
        200,
        service.demo ? (await demoPeopleIn(service.database.em.fork())).map(inOneLine) : [],
      );
    default:
      throw new HttpRefusal(404, nothingHere);
  }
}

const nothingHere = 'There is nothing at this address.';

/** @throws HttpRefusal 400 for what is no address. */
function addressIn({ url = '/' }: IncomingMessage): URL {
  const address = URL.parse(url, 'http://service');
  if (!address) throw new HttpRefusal(400, 'This is no address.');
  return address;
}

/**
 * Everything about signing in, which has its own ways to answer. It knows a session by its cookie only: what is checked
 * before a step, such as how long ago somebody signed in, does not see one in another header.
 */
async function answerAuth(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
): Promise<void> {
  const { service, rates, lines, patience, trustPortal } = parts;
  delete request.headers.authorization;
  nameOurselves(request);
  const from = clientAddress(request, trustPortal);
  if (!(await isOwnStep(parts, request, from))) await rates.countSignIn(from);
  if (!isOpenAuth(pathname)) throw new HttpRefusal(404, nothingHere);
  mustGetOrPost(request);
  mustStaySmall(request);
  if (isLink(request, pathname)) {
    mustComeFromHere(request);
    if (!(await lines.links.takeFor(from, response))) return;
  }
  await unlessLate(request, service.identity.handler(request, response, from), patience.strangersBody).catch(
    (error: unknown) => {
      if (error instanceof HttpRefusal || !pathname.startsWith('/auth/callback/')) throw error;
      mistake(error, service); // a person comes here, and no program
      response.writeHead(303, { location: '/sign-in?error=organisation' }).end();
    },
  );
}

/** Whether somebody opens the link of a letter; that has no body to wait for. */
const isLink = ({ method }: IncomingMessage, pathname: string): boolean =>
  method === 'GET' && pathname === '/auth/magic-link/verify';

/** A link is used up by a button of the portal, and by no picture on another website. */
function mustComeFromHere({ headers }: IncomingMessage): void {
  if (headers['sec-fetch-site'] === 'cross-site')
    throw new HttpRefusal(403, 'Open the link from the letter.');
}

/** The library makes the address of a step from what is said of the host, and a path could stand in there. */
function nameOurselves({ headers }: IncomingMessage): void {
  headers.host = 'service';
  delete headers['x-forwarded-host'];
  delete headers['x-forwarded-proto'];
}

function mustGetOrPost({ method }: IncomingMessage): void {
  if (method === 'GET' || method === 'POST') return;
  throw new HttpRefusal(405, 'Use GET or POST.', { headers: { allow: 'GET, POST' } });
}

/** A key that is in other hands keeps its person from nothing. */
function askerOf(viewer: Viewer | null, address: string): Asker {
  if (!viewer) return { address };
  const { personId: person, sessionId: session, isProgram } = viewer;
  return isProgram ? { programsOf: person } : { session, person };
}

async function answerQuestion(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { apollo, stream, rates, openStreams, lines, patience } = parts;
  mustGetOrPost(request);
  const { asking, asker, address } = await letIn(parts, request, response, url);
  if (url.pathname === '/own-data') {
    if (!(await lines.each.takeFor(turnOf(asker, address), response))) return;
    await refuseWhoLeft(asking.context);
    return await answerOwnData(request, response, asking, lines.ownData);
  }
  const bounds = boundsFor(asking.context, patience, response, lines.long);
  if (url.pathname === '/graphql')
    return await answerGraphql(apollo, request, response, asking, { bounds, lines, rates, asker, address });
  onceGone(response, openStreams.open(asker, address));
  await stream(request, response, asking, { bounds, lines, asker, address });
}

/** Finds out who asks, and counts it. */
async function letIn(
  { service, door, rates, lines, portalOrigin, trustPortal }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<{ asking: Asking; asker: Asker; address: string }> {
  const address = clientAddress(request, trustPortal);
  return await door.through({ address, credentials: credentialsIn(request.headers) }, async () => {
    const inTurn = <T>(work: () => Promise<T>) => lines.looks.during(address, work);
    const known = { portalOrigin, rates, address, inTurn };
    const asking = await askingOf(service, known, request, response, url);
    const { viewer } = asking.context;
    const asker = askerOf(viewer, address);
    await rates.count(asker);
    return { asking, asker, address };
  });
}

function mistake(error: unknown, service: Service): HttpRefusal {
  const { name, code } = (error ?? {}) as { name?: string; code?: string };
  service.log.error({ name, code, at: placesIn(error) }, 'a request failed');
  return new HttpRefusal(500, 'Internal error. It was written down; please try again.', {
    code: 'INTERNAL_SERVER_ERROR',
  });
}
