/** @type {WeakSet<import('node:net').Socket>} */
const busy = new WeakSet();

/**
 * Hangs up on who sends the next request before the one before it on the same connection is answered, as no browser does:
 * what came together is all worked off before anybody else is looked at.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it did.
 */
export function isHasty({ socket }, response) {
  if (busy.has(socket)) {
    socket.destroy();
    return true;
  }
  busy.add(socket);
  const done = () => busy.delete(socket);
  response.once('finish', done).once('close', done);
  return false;
}
