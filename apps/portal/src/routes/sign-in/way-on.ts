import type { Cookies } from '@sveltejs/kit';
import { pathWithin } from '#lib/path-within.ts';
import { secureCookies } from '#lib/session.ts';

const name = 'samenspel_way_on';
const place = { path: '/sign-in', httpOnly: true, sameSite: 'lax', secure: secureCookies } as const;
/** As long as the link in the letter works, in seconds. */
const maxAge = 15 * 60;

/** Remembers where somebody goes once they followed the link in a letter. The letter does not say it: a stranger may ask for one too. */
export function rememberWayOn(cookies: Cookies, next: string): void {
  cookies.set(name, next, { ...place, maxAge });
}

/** The path that this browser was to go on to, once; the home page for another browser. */
export function takeWayOn(cookies: Cookies): string {
  const next = pathWithin(cookies.get(name) ?? '/');
  cookies.delete(name, place);
  return next;
}
