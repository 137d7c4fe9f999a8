/** What the name of a cookie begins with that no other host or path can set; browsers only keep such a one over https. */
const hostOnly = '__Host-';

/**
 * The name under which a cookie of ours is kept.
 * @param name as it is over plain http.
 * @param isSecure whether people come over https.
 */
export const cookieNamed = (name: string, isSecure: boolean): string => (isSecure ? hostOnly + name : name);

/**
 * The cookies of a request that go on to the service: over https those alone that no other host or path can have set.
 * @param sent the `cookie` header of a browser.
 */
export function ownCookies(sent: string, isSecure: boolean): string {
  if (!isSecure) return sent;
  const all = sent.split(';').map((one) => one.trim());
  return all.filter((one) => one.startsWith(hostOnly)).join('; ');
}

/**
 * Whether a cookie that was set takes one away from the browser.
 * @param set a `set-cookie` header.
 */
export const takesAway = (set: string, name: string): boolean =>
  set.startsWith(`${name}=`) && (/^[^=]+=(;|$)/.test(set) || /;\s*max-age=0(;|$)/i.test(set));
