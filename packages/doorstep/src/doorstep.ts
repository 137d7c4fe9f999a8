import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
} from 'node:http';
import { type PacedRequest, requestsOf, type Small } from './bodies.ts';
import { type Connections, Crowds, letInOnly } from './connections.ts';
import { Newcomers } from './newcomers.ts';
import { isHasty } from './one-at-a-time.ts';
import type { Pace } from './pace.ts';
import { keepPlainCookies } from './plain-cookies.ts';

/** What a server does before it looks at a request. */
export type Doorstep = {
  /** How long it waits for heads and bodies. */
  patience: ServerOptions;
  /** From where somebody asks, as far as we believe it. */
  addressOf: (request: IncomingMessage) => string;
  /** The pace of requests. */
  pace: Pace;
  /** As how many a request counts; as one when left out. */
  weigh?: (url: string) => number;
  /** How small pieces of bodies may be. Who gets them passed on takes smaller ones, and more of them. */
  small: Small;
  /** How many connections an address may have; null where everybody comes from the same one. */
  connections: Connections | null;
};

/** Three times as many headers as a browser sends by way of several proxies; a request with more is refused with 431. */
const mostHeaders = 100;

type Both = { request: PacedRequest; response: Parameters<RequestListener>[1] };
type Waiting = { both: Both | null };

/** A request that waits for its turn, of which nothing is kept once whoever sent it has gone. */
function waiting(request: PacedRequest, response: Both['response']): Waiting {
  const one: Waiting = { both: { request, response } };
  response.once('close', gone(one));
  return one;
}

const gone = (one: Waiting) => () => {
  one.both = null;
};

/** Looks at a request when its turn comes and there is room for its body. */
async function takeTurn(one: Waiting, turn: Promise<void>, look: RequestListener): Promise<void> {
  await turn;
  await one.both?.request.roomForBody();
  if (!one.both) return;
  one.both.request.isLookedAt = true;
  look(one.both.request, one.both.response);
}

/**
 * An HTTP server that hangs up on who has too many connections, sends a body in crumbs or the next request too soon, keeps plain cookies only, and has
 * whoever asks or sends a lot wait.
 * @param look what is done with a request that is looked at; whoever asked is there still.
 */
export function openDoorstep(
  { patience, addressOf, pace, weigh = () => 1, small, connections }: Doorstep,
  look: RequestListener,
): Server {
  const newcomers = new Newcomers();
  const crowds = connections && new Crowds(connections);
  const cut = (socket: IncomingMessage['socket'], atOnce: boolean) =>
    atOnce ? newcomers.showOut(socket) : socket.destroy();
  const Request = requestsOf({ small, cut });
  const server = createServer({ ...patience, IncomingMessage: Request }, enter);

  function enter(request: PacedRequest, response: Parameters<RequestListener>[1]): void {
    if (isHasty(request, response)) return;
    const { socket } = request;
    response.once('finish', () => newcomers.answered(socket));
    keepPlainCookies(request);
    request.from = addressOf(request);
    void takeTurn(waiting(request, response), pace(request.from, weigh(request.url ?? '/')), look);
  }

  server.maxHeadersCount = mostHeaders;
  letInOnly(server, (socket) => (crowds?.comes(socket) ?? true) && newcomers.comes(socket));
  return server.on('checkExpectation', enter); // what else somebody expects is no reason to answer without protection
}
