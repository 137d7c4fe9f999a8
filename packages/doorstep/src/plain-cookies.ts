import type { IncomingMessage } from 'node:http';

/** A name as RFC 6265 has it. What else there is may be blank to those who read it here and was none to the browser that kept it. */
const named = /^[ \t]*[!#$%&'*+\-.^_`|~0-9A-Za-z]+=/;

/** Keeps of the cookies of a request those with a plain name: another one could pass for `__Host-…` without keeping its rules. */
export function keepPlainCookies({ headers }: Pick<IncomingMessage, 'headers'>): void {
  const kept = headers.cookie?.split(';').filter((one) => named.test(one));
  if (kept?.length) headers.cookie = kept.join(';');
  else delete headers.cookie;
}
