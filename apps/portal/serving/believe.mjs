import { networkOf } from '@samenspel/doorstep';

/**
 * Replaces what a client claims about how and from where it came by what is known. A proxy in front of us is believed
 * about the person it speaks for: the last address of its list is the one it saw itself. Of an IPv6 address the network is told. What is asked for is written as the
 * page that answers it reads it, so that whatever looks at it means the same page.
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} trusted whether everybody comes by way of our own proxy
 */
export function believe(request, trusted) {
  const { headers, socket } = request;
  request.url = asRead(request.url);
  const told = trusted ? headers['x-forwarded-for']?.split(',').at(-1)?.trim() : undefined;
  headers['x-forwarded-for'] = networkOf(told ?? '') || networkOf(socket.remoteAddress ?? '') || 'unknown';
  if (!trusted) headers['x-forwarded-proto'] = 'http';
}

/** Without steps up such as in `/a/../b`. */
const asRead = (url = '/') => {
  const read = url.startsWith('/') ? URL.parse(`http://here${url}`) : null;
  return read ? read.pathname + read.search : url;
};
