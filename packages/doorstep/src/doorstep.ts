import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { withoutCrumbs } from './crumbs.ts';
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
  pace: Pace;
};

/**
 * An HTTP server that hangs up on who sends a body in crumbs or the next request too soon, keeps plain cookies only, and has
 * whoever asks a lot wait.
 * @param look what is done with a request that is looked at; whoever asked is there still.
 */
export function openDoorstep({ patience, addressOf, pace }: Doorstep, look: RequestListener): Server {
  const newcomers = new Newcomers();
  const enter = (request: IncomingMessage, response: ServerResponse) => {
    if (isHasty(request, response)) return;
    const { socket } = request;
    response.once('finish', () => newcomers.answered(socket));
    keepPlainCookies(request);
    void pace(addressOf(request), request.url).then(() => {
      if (!response.destroyed) look(request, response);
    });
  };
  const crumbless = withoutCrumbs((socket, atOnce) => {
    if (atOnce) newcomers.showOut(socket);
    else socket.destroy();
  });
  const server = createServer({ ...patience, IncomingMessage: crumbless }, enter);
  newcomers.watch(server);
  return server.on('checkExpectation', enter); // what else somebody expects is no reason to answer without protection
}
