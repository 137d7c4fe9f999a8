import { redirect } from '@sveltejs/kit';
import { type Handle, type HandleServerError, sequence } from '@sveltejs/kit/hooks';
import { signInFrom } from '#lib/api.ts';
import { languageCookie, languageOf } from '#lib/language/index.ts';
import { isTheme, themeCookie } from '#lib/layout/theme.ts';
import { isOpen, sessionCookie } from '#lib/session.ts';
import { API_URL } from '$app/env/private';

/** The GraphQL service, reachable from the portal's own origin: same cookies, live events pass as they come. */
const proxy: Handle = ({ event, resolve }) => {
  const { pathname, search } = event.url;
  if (!/^\/graphql(\/|$)/.test(pathname)) return resolve(event);
  const headers = new Headers(event.request.headers);
  for (const hop of ['host', 'connection', 'x-forwarded-proto']) headers.delete(hop);
  return fetch(API_URL + pathname + search, {
    method: event.request.method,
    headers,
    body: event.request.body,
    duplex: 'half',
    redirect: 'manual',
    signal: event.request.signal,
  } as RequestInit).catch(() => unavailable());
};

/** GraphQL clients read errors, so that is what they get while the service is away. */
const unavailable = () =>
  Response.json(
    {
      errors: [
        {
          message: 'The service does not answer. Try again in a moment.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    },
    { status: 503, headers: { 'retry-after': '5' } },
  );

const preferences: Handle = ({ event, resolve }) => {
  const { cookies, locals, request } = event;
  locals.language = languageOf(cookies.get(languageCookie), request.headers.get('accept-language'));
  const theme = cookies.get(themeCookie);
  locals.theme = isTheme(theme) ? theme : 'system';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('lang="nl" data-theme="system"', `lang="${locals.language}" data-theme="${locals.theme}"`),
    preload: ({ type, path }) => type !== 'font' || /(latin-wght-normal)/.test(path),
  });
};

const session: Handle = ({ event, resolve }) => {
  event.locals.token = event.cookies.get(sessionCookie) ?? null;
  if (!event.locals.token && !isOpen(event.route.id)) redirect(303, signInFrom(event.url));
  return resolve(event);
};

export const handle = sequence(proxy, preferences, session);

export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'unknown') console.error(event.url.pathname, error);
};
