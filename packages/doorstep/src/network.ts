import { isIP } from 'node:net';

/**
 * The network that an address belongs to. Of an IPv6 address the first half, as whoever has one has all that begin so; as an
 * address again, so that it can be passed on.
 * @param address such as `192.0.2.1` or `2001:db8::5`; anything else belongs to none, which is the empty text.
 */
export function networkOf(address: string): string {
  const plain = withoutPort(address)
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  const version = isIP(plain);
  return version === 6 ? `${groupsOf(plain).slice(0, 4).join(':')}::` : version === 4 ? plain : '';
}

const withoutPort = (address: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1');

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
