import type { Cookies } from '@sveltejs/kit';
import { named, place } from '#lib/cookies.ts';

export const sessionCookie = named('samenspel_session');

/** Remembers who signed in, out of reach of scripts, until the browser closes. */
export function keepSession(cookies: Cookies, token: string): void {
  cookies.set(sessionCookie, token, place);
}

export function forgetSession(cookies: Cookies): void {
  cookies.delete(sessionCookie, place);
}

/** Routes that need nobody to be signed in; what does not exist says so to everybody. */
const open: readonly (string | null)[] = [
  null,
  '/sign-in',
  '/sign-in/link',
  '/sign-in/code',
  '/sign-in/organisation',
  '/sign-out',
  '/invitation',
  '/about',
  '/settings',
  '/[x+2e]well-known/security.txt',
];

/** Whether a route is there for people who are not signed in. */
export const isOpen = (routeId: string | null): boolean => open.includes(routeId);
