import { redirect } from '@sveltejs/kit';
import { auth } from '#lib/auth.ts';
import { pathWithin } from '#lib/path-within.ts';
import type { RequestHandler } from './$types.js';

/** Leads to the organisation's own sign-in service, which leads back. */
export const GET: RequestHandler = async (event) => {
  // Another website begins nothing here: one would be somebody else afterwards without having chosen to.
  if (event.request.headers.get('sec-fetch-site') === 'cross-site') redirect(303, '/sign-in');
  const callbackURL = pathWithin(event.url.searchParams.get('next'));
  const answer = await auth(event, '/sign-in/social', { provider: 'organisation', callbackURL });
  const { url } = answer.data;
  if (!answer.ok || typeof url !== 'string') redirect(303, '/sign-in?error=organisation');
  redirect(303, url, { external: true });
};
