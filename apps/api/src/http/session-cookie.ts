import type { IncomingHttpHeaders } from 'node:http';
import { sessionDays } from '../session/sessions.ts';

const name = 'samenspel_session';

/** The token a request carries: in the Authorization header, else in the cookie. */
export function tokenIn(headers: IncomingHttpHeaders): { token: string; from: 'header' | 'cookie' } | null {
  const bearer = /^Bearer +([\w-]{20,100})$/i.exec(headers.authorization ?? '');
  if (bearer?.[1]) return { token: bearer[1], from: 'header' };
  const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,100})(?:;|$)`).exec(headers.cookie ?? '');
  return cookie?.[1] ? { token: cookie[1], from: 'cookie' } : null;
}

/** @param secure whether the browser came by https. */
export function sessionCookie(token: string | null, secure: boolean): string {
  const age = token === null ? 0 : sessionDays * 86_400;
  return `${name}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure ? '; Secure' : ''}`;
}
