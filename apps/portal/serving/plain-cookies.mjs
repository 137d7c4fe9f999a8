/** A name as RFC 6265 has it. What else there is may be blank to those who read it here and was none to the browser that kept it. */
const named = /^[ \t]*[!#$%&'*+\-.^_`|~0-9A-Za-z]+=/;

/**
 * Keeps of the cookies of a request those with a plain name, as the service does: another one could pass for `__Host-…` without
 * keeping its rules.
 * @param {Pick<import('node:http').IncomingMessage, 'headers'>} request
 */
export function keepPlainCookies({ headers }) {
  const kept = headers.cookie?.split(';').filter((one) => named.test(one));
  if (kept?.length) headers.cookie = kept.join(';');
  else delete headers.cookie;
}
