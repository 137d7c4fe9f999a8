import type { Cookies } from '@sveltejs/kit';
import { buttonCookie, place } from '#lib/cookies.ts';
import { millisLeft, newValue } from './button-value.ts';

/** What the address of our own button says and this browser keeps, so that no other link is one. Tabs share it, until its time is over. */
export function ourButton(cookies: Cookies): string {
  const kept = cookies.get(buttonCookie);
  const said = kept && millisLeft(kept) > 0 ? kept : newValue();
  cookies.set(buttonCookie, said, { ...place, maxAge: Math.ceil(millisLeft(said) / 1_000) });
  return said;
}

/** Whether somebody pressed our button, once, and followed no link elsewhere or in a text here. */
export function wasOurButton(cookies: Cookies, said: string | null): boolean {
  const kept = cookies.get(buttonCookie);
  cookies.delete(buttonCookie, place);
  return said === kept && millisLeft(said) > 0;
}
