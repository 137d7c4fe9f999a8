import type { RequestEvent } from '@sveltejs/kit';
import { place, secureCookies } from '#lib/cookies.ts';
import { ownCookies, takesAway } from '#lib/own-cookies.ts';
import { sessionCookie } from '#lib/session.ts';
import { API_URL, PORTAL_ORIGIN } from '$app/env/private';

type Asking = Pick<RequestEvent, 'fetch' | 'request' | 'cookies' | 'url'>;

/** What the sign-in service answered; `code` says why it refused. */
export interface AuthAnswer {
  ok: boolean;
  status: number;
  code: string | null;
  data: Record<string, unknown>;
}

/**
 * Asks the sign-in service for the browser of a request, and hands the browser the cookies it gives. Only what was done takes a
 * session away: a question that was asked with one of before may be answered after another took its place.
 * @param path under `/auth`, such as `/sign-in/magic-link`.
 * @param body what to send; a question without one is a GET.
 */
export async function auth(event: Asking, path: string, body?: object): Promise<AuthAnswer> {
  const headers = {
    'content-type': 'application/json',
    cookie: ownCookies(event.request.headers.get('cookie') ?? '', secureCookies),
    origin: PORTAL_ORIGIN || event.url.origin,
    'user-agent': event.request.headers.get('user-agent') ?? '',
  };
  const sending = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await event
    .fetch(`${API_URL}/auth${path}`, { ...sending, headers, redirect: 'manual', credentials: 'omit' })
    .catch(() => null);
  if (!answer) return { ok: false, status: 503, code: 'UNREACHABLE', data: {} };
  const isDone = answer.ok && body !== undefined;
  for (const set of answer.headers.getSetCookie())
    if (isDone || !takesAway(set, sessionCookie)) keep(event, set);
  const data = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
  const code = typeof data?.code === 'string' ? data.code : null;
  return { ok: answer.ok, status: answer.status, code, data: data ?? {} };
}

/** Sets a cookie of the sign-in service as a cookie of this site; a session lasts as long as the service says, not the cookie. */
function keep({ cookies }: Pick<RequestEvent, 'cookies'>, set: string): void {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (name === undefined || value === undefined) return;
  const maxAge = Number(/max-age=(\d+)/i.exec(set)?.[1] ?? Number.NaN);
  if (value === '' || maxAge === 0) cookies.delete(name, place);
  else {
    const ends = name === sessionCookie || Number.isNaN(maxAge) ? {} : { maxAge };
    cookies.set(name, value, { ...place, ...ends, encode: (text) => text });
  }
}
