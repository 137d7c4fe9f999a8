import type { RequestEvent } from '@sveltejs/kit';
import { ownCookies } from './own-cookies.ts';

type Asked = Pick<RequestEvent, 'getClientAddress' | 'request' | 'url'>;

/** Whatever says from where a request came, and what concerns only the connection that brought it. */
const ours =
  /^(host|connection|keep-alive|expect|te|transfer-encoding|upgrade|forwarded|x-real-ip|x-forwarded-.*)$/;

/** How and from where the person came, in our own words. */
export const cameFrom = ({ getClientAddress, url }: Omit<Asked, 'request'>): [string, string][] => [
  ['x-forwarded-for', getClientAddress()],
  ['x-forwarded-proto', url.protocol.replace(':', '')],
];

/**
 * The headers of a request that goes on to the service; what a client claims about itself stays behind.
 * @param isSecure whether people come over https: then only cookies go on that this host alone can set.
 */
export function passedOn(asked: Asked, isSecure: boolean): Headers {
  const kept = [...asked.request.headers].filter(([name]) => !ours.test(name));
  const headers = new Headers([...kept, ...cameFrom(asked)]);
  const cookie = headers.get('cookie');
  if (cookie !== null) headers.set('cookie', ownCookies(cookie, isSecure));
  return headers;
}
