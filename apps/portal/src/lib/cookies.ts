import { cookieNamed } from '#lib/own-cookies.ts';
import { PORTAL_ORIGIN, SECURE_COOKIES } from '$app/env/private';

/** Whether cookies are for https only. */
export const secureCookies = SECURE_COOKIES || PORTAL_ORIGIN.startsWith('https:');

/** The name of a cookie of ours here; over https no other host or path can set it. */
export const named = (name: string): string => cookieNamed(name, secureCookies);

/** Of every cookie of ours: for this host alone, and out of reach of scripts and other sites. */
export const place = { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies } as const;
