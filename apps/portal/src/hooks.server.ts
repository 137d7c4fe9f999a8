import { redirect } from '@sveltejs/kit';
import { type Handle, type HandleServerError, sequence } from '@sveltejs/kit/hooks';
import { signInFrom } from '#lib/api.ts';
import { apiProxy } from '#lib/api-proxy.ts';
import { languageCookie, languageOf } from '#lib/language/index.ts';
import { isTheme, themeCookie } from '#lib/layout/theme.ts';
import { isOpen, sessionCookie } from '#lib/session.ts';

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

export const handle = sequence(apiProxy, preferences, session);

export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'unknown') console.error(event.url.pathname, error);
};
