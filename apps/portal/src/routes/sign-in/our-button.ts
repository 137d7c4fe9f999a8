import { randomUUID } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { named, place } from '#lib/cookies.ts';

const name = named('samenspel_button');

/** What the address of our own button says and this browser keeps, so that no other link is one. Tabs share it. */
export function ourButton(cookies: Cookies): string {
  const kept = cookies.get(name);
  if (kept) return kept;
  const said = randomUUID();
  cookies.set(name, said, place);
  return said;
}

/** Whether somebody pressed our button, and followed no link elsewhere or in a text here. */
export const isOurButton = (cookies: Cookies, said: string | null): boolean =>
  said !== null && said !== '' && cookies.get(name) === said;
