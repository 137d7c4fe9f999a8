import type { Cookies } from '@sveltejs/kit';
import { named, place } from '#lib/cookies.ts';
import { pathWithin } from '#lib/path-within.ts';

const name = named('samenspel_way_on');
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
