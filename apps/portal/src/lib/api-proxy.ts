import type { Handle } from '@sveltejs/kit/hooks';
import { secureCookies } from '#lib/cookies.ts';
import { passedOn } from '#lib/forwarding.ts';
import { takesAway } from '#lib/own-cookies.ts';
import { sessionCookie } from '#lib/session.ts';
import { API_URL } from '$app/env/private';

/** What a browser may ask of the service by itself; all else of signing in goes through our own pages. */
const passed = /^\/(graphql(\/|$)|auth\/(callback|passkey)\/)/;

/** The service, reachable from the portal's own origin: same cookies, live events pass as they come. */
export const apiProxy: Handle = async ({ event, resolve }) => {
  const { pathname, search } = event.url;
  if (!passed.test(pathname)) return resolve(event);
  const asking = {
    method: event.request.method,
    headers: passedOn(event, secureCookies),
    body: event.request.body,
    duplex: 'half',
    redirect: 'manual',
    signal: event.request.signal,
  } as RequestInit;
  return await fetch(API_URL + pathname + search, asking).then(
    (answer) => (pathname.startsWith('/auth/') ? untilTheBrowserCloses(answer) : answer),
    (problem: TypeError) => (isTooLarge(problem) ? tooLarge() : unavailable()),
  );
};

/** A session lasts as long as the service says; its cookie must not end before. A refusal takes none away: another may be there by now. */
function untilTheBrowserCloses(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.delete('set-cookie');
  const given = answer.headers.getSetCookie();
  for (const set of answer.status < 400 ? given : given.filter((one) => !takesAway(one, sessionCookie)))
    headers.append(
      'set-cookie',
      set.startsWith(`${sessionCookie}=`) ? set.replace(/ Max-Age=[1-9]\d*;/i, '') : set,
    );
  return new Response(answer.body, { status: answer.status, headers });
}

/** Whether the body was cut off on its way through the portal. */
const isTooLarge = ({ cause }: TypeError): boolean =>
  (cause as { status?: number } | undefined)?.status === 413;

/** GraphQL clients read errors, so that is what they get while the service is away. */
const unavailable = () =>
  refused('UNAVAILABLE', 'The service does not answer. Try again in a moment.', {
    status: 503,
    headers: { 'retry-after': '5' },
  });

const tooLarge = () => refused('BAD_REQUEST', 'The body is too large.', { status: 413 });

const refused = (code: string, message: string, how: ResponseInit) =>
  Response.json({ errors: [{ message, extensions: { code } }] }, how);
