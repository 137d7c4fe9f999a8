import type { Cookies } from '@sveltejs/kit';
import { SECURE_COOKIES } from '$app/env/private';

export const sessionCookie = 'samenspel_session';

/** Remembers who signed in, out of reach of scripts, until the browser closes. */
export function keepSession(cookies: Cookies, token: string): void {
  cookies.set(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: SECURE_COOKIES });
}

export function forgetSession(cookies: Cookies): void {
  cookies.delete(sessionCookie, { path: '/', secure: SECURE_COOKIES });
}

/** Routes that need nobody to be signed in; what does not exist says so to everybody. */
const open: readonly (string | null)[] = [null, '/sign-in', '/sign-out', '/about', '/settings'];

/** Whether a route is there for people who are not signed in. */
export const isOpen = (routeId: string | null): boolean => open.includes(routeId);
