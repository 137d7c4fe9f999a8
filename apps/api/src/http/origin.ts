import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from './answer.ts';

/**
 * Keeps other websites from using the session cookie of their visitor.
 * A token in the Authorization header cannot be sent by another website, so it needs no such guard.
 * @param portalOrigin the one foreign origin that is welcome.
 * @throws HttpRefusal 403.
 */
export function mustComeFromUs(headers: IncomingHttpHeaders, portalOrigin: string | null): void {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const saysWhence = site !== undefined || headers.origin !== undefined;
  if (saysWhence && !isWelcome(headers, portalOrigin)) throw foreign();
}

function isWelcome({ origin, host }: IncomingHttpHeaders, portalOrigin: string | null): boolean {
  return origin !== undefined && (origin === portalOrigin || hostOf(origin) === host);
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

const foreign = () => new HttpRefusal(403, 'Requests with a session cookie are taken from the portal only.');
