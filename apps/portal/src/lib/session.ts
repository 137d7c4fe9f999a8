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
