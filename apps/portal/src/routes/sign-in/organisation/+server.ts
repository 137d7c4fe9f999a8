import { redirect } from '@sveltejs/kit';
import { auth } from '#lib/auth.ts';
import { pathWithin } from '#lib/path-within.ts';
import { wasOurButton } from '../our-button.ts';
import type { RequestHandler } from './$types.js';

/** Leads to the organisation's own sign-in service, which leads back. */
export const GET: RequestHandler = async (event) => {
  const { searchParams } = event.url;
  const callbackURL = pathWithin(searchParams.get('next'));
  if (!isChosen(event.request.headers) || !wasOurButton(event.cookies, searchParams.get('button')))
    redirect(303, `/sign-in?next=${encodeURIComponent(callbackURL)}`);
  const answer = await auth(event, '/sign-in/social', { provider: 'organisation', callbackURL });
  const { url } = answer.data;
  if (!answer.ok || typeof url !== 'string') redirect(303, '/sign-in?error=organisation');
  redirect(303, url, { external: true });
};

/** Whether a person opens it from here: another website begins nothing, as one would be somebody else afterwards unasked. */
const isChosen = (headers: Headers): boolean =>
  ['same-origin', 'none', null].includes(headers.get('sec-fetch-site')) &&
  ['document', 'empty', null].includes(headers.get('sec-fetch-dest')) &&
  !headers.has('sec-purpose');
