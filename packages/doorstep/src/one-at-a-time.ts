import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const busy = new WeakSet<Socket>();

/**
 * Hangs up on who sends the next request before the one before it on the same connection is answered, as no browser and no
 * library does by itself: what came together is all worked off before anybody else is looked at.
 * @returns whether it did.
 */
export function isHasty({ socket }: IncomingMessage, response: ServerResponse): boolean {
  if (busy.has(socket)) {
    socket.destroy();
    return true;
  }
  busy.add(socket);
  const done = () => void busy.delete(socket);
  response.once('finish', done).once('close', done);
  return false;
}
