import { me } from '@samenspel/client';
import { redirect } from '@sveltejs/kit';
import { type Handle, type HandleFetch, type HandleServerError, sequence } from '@sveltejs/kit/hooks';
import { api, asPageError, signInFrom } from '#lib/api.ts';
import { apiProxy } from '#lib/api-proxy.ts';
import { named } from '#lib/cookies.ts';
import { cameFrom } from '#lib/forwarding.ts';
import { languageCookie, languageName, languageOf } from '#lib/language/index.ts';
import { isTheme, themeCookie } from '#lib/layout/theme.ts';
import { isOpen, sessionCookie } from '#lib/session.ts';
import { sessionToken } from '#lib/session-token.ts';
import { whole } from '#lib/whole.ts';
import { API_URL } from '$app/env/private';

const preferences: Handle = ({ event, resolve }) => {
  const { cookies, locals, request } = event;
  locals.language = languageOf(cookies.get(named(languageCookie)), request.headers.get('accept-language'));
  const theme = cookies.get(named(themeCookie));
  locals.theme = isTheme(theme) ? theme : 'system';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('lang="nl" data-theme="system"', `lang="${locals.language}" data-theme="${locals.theme}"`),
    preload: ({ type, path }) => type !== 'font' || /(latin-wght-normal)/.test(path),
  });
};

const session: Handle = async ({ event, resolve }) => {
  event.locals.token = sessionToken(event.cookies.get(sessionCookie));
  event.locals.whoIs = async () => {
    const asked = api(event)(me, { language: languageName(event.locals.language) });
    return (await asked.catch((problem) => asPageError(problem, event))).me?.id;
  };
  if (!event.locals.token && !isOpen(event.route.id)) redirect(303, signInFrom(event.url));
  const response = await resolve(event);
  if (event.locals.token) response.headers.set('cache-control', 'private, no-store'); // answers stay out of the browser's cache
  if (response.status === 429) response.headers.set('retry-after', '60');
  return response;
};

/**
 * The service is told for whom the portal asks, so that its limits fall on them and not on the portal; others have the turn of
 * the page until it answers.
 */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  if (new URL(request.url).origin !== API_URL) return fetch(request);
  for (const [name, value] of cameFrom(event)) request.headers.set(name, value);
  const { atWork } = event.platform?.req ?? {};
  const asked = isRead(event.request) ? new Request(request, { signal: event.request.signal }) : request;
  return atWork ? atWork.waitFor(fetch(asked), whole) : fetch(asked);
};

/** A page that nobody waits for any more asks nothing more; a form is gone through to its end. */
const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

export const handle = sequence(apiProxy, preferences, session);

/** Where it went wrong, and not what it said: messages and addresses may tell of people. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind !== 'unknown') return;
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  console.error(event.route.id, name, ...stack.split('\n').filter((line) => /^\s+at /.test(line)));
};
