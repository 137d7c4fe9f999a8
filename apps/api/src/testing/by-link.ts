import { linkIn, type PostOffice } from '@samenspel/local-servers';
import type { Browser } from './browser.ts';

/** Asks for a link and follows it; the browser is signed in then, unless a second step is asked for. */
export async function byLink(post: PostOffice, email: string, browser: Browser): Promise<Browser> {
  await browser.post('/sign-in/magic-link', { email, metadata: { language: 'nl' } });
  const token = linkIn(await post.letterTo(email)).searchParams.get('token');
  await browser.get(`/magic-link/verify?token=${token}`);
  return browser;
}
