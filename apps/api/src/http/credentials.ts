import type { IncomingHttpHeaders } from 'node:http';

/**
 * What a request says of who asks. A bearer token counts alone: a cookie beside it is not looked at, so that what
 * keeps other websites from using a cookie cannot be passed by.
 */
export function credentialsIn({ authorization, cookie }: IncomingHttpHeaders): Headers {
  if (authorization !== undefined) return new Headers({ authorization });
  return new Headers(cookie === undefined ? {} : { cookie });
}
