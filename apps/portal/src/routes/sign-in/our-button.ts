import type { Cookies } from '@sveltejs/kit';
import { named, place } from '#lib/cookies.ts';
import { sessionCookie } from '#lib/session.ts';
import { millisLeft, newValue } from './button-value.ts';

const name = named('samenspel_button');
const sessionIn = (cookies: Cookies): string => cookies.get(sessionCookie) ?? '';

/** What the address of our own button says and this browser keeps, so that no other link is one. Tabs share it, until its time is over. */
export function ourButton(cookies: Cookies): string {
  const [kept, session] = [cookies.get(name), sessionIn(cookies)];
  const said = kept && millisLeft(kept, session) > 0 ? kept : newValue(session);
  cookies.set(name, said, { ...place, maxAge: Math.ceil(millisLeft(said, session) / 1_000) });
  return said;
}

/** Whether somebody pressed our button, once, and followed no link elsewhere or in a text here. */
export function wasOurButton(cookies: Cookies, said: string | null): boolean {
  const kept = cookies.get(name);
  cookies.delete(name, place);
  return said === kept && millisLeft(said, sessionIn(cookies)) > 0;
}
