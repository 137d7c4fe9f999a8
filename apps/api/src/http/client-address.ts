import type { IncomingMessage } from 'node:http';
import { isIP, isIPv4 } from 'node:net';

/**
 * From where somebody asks. Of an IPv6 address the first half, as whoever has one has all that begin so.
 * @param trustPortal whether only the portal can reach us, so that its word on where a person is can be believed.
 */
export function clientAddress({ headers, socket }: IncomingMessage, trustPortal: boolean): string {
  const told = trustPortal ? [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() : '';
  return network(told && isIP(told) > 0 ? told : (socket.remoteAddress ?? ''));
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return plain === '' || isIPv4(plain) ? plain : `${groupsOf(plain).slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, with `::` written out. */
function groupsOf(address: string): string[] {
  const [before = [], after = []] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const missing = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
}
