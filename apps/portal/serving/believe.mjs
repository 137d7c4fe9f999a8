/**
 * Replaces what a client claims about how and from where it came by what is known. A proxy in front of us is believed
 * about the person it speaks for: the last address of its list is the one it saw itself.
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} trusted whether everybody comes by way of our own proxy
 */
export function believe({ headers, socket }, trusted) {
  const told = trusted ? headers['x-forwarded-for']?.split(',').at(-1)?.trim() : undefined;
  headers['x-forwarded-for'] = told || socket.remoteAddress || 'unknown';
  if (!trusted) headers['x-forwarded-proto'] = 'http';
}
