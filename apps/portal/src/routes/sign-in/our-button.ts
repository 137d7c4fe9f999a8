import { randomUUID } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { named, place } from '#lib/cookies.ts';

const name = named('samenspel_button');
/** As long as the page may stand open, in seconds: whoever comes later in this browser is another one. */
const maxAge = 15 * 60;

/** What the address of our own button says and this browser keeps, so that no other link is one. Tabs share it. */
export function ourButton(cookies: Cookies): string {
  const said = cookies.get(name) || randomUUID();
  cookies.set(name, said, { ...place, maxAge });
  return said;
}

/** Whether somebody pressed our button, once, and followed no link elsewhere or in a text here. */
export function wasOurButton(cookies: Cookies, said: string | null): boolean {
  const kept = cookies.get(name);
  cookies.delete(name, place);
  return Boolean(said) && said === kept;
}
