import { type RefusalDetails, Refused, request } from '@samenspel/client';
import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

export { Refused };
export type Refusal = RefusalDetails;

type Asking = Pick<RequestEvent, 'fetch' | 'locals' | 'url'>;

/**
 * Asks the API for the person of a request.
 * @example const { me } = await api(event)(documents.me, {});
 * @throws Refused; somebody who is not signed in is sent to the sign-in page instead.
 */
export const api =
  ({ fetch, locals, url }: Asking) =>
  async <Data, Variables>(
    document: Parameters<typeof request<Data, Variables>>[2],
    variables: Variables,
  ): Promise<Data> => {
    try {
      return await request(fetch, `${API_URL}/graphql`, document, variables, locals.token ?? undefined);
    } catch (problem) {
      if (problem instanceof Refused && problem.code === 'NOT_SIGNED_IN') redirect(303, signInFrom(url));
      throw problem;
    }
  };

/** The sign-in page that leads back to where somebody was. */
export const signInFrom = (url: Pick<URL, 'pathname' | 'search'>): string =>
  `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`;

/** What a load function makes of a refusal: an error page in the person's own language. */
export function asPageError(problem: unknown, { locals }: Pick<RequestEvent, 'locals'>): never {
  if (!(problem instanceof Refused)) throw problem;
  const status =
    { NOT_FOUND: 404, NOT_ALLOWED: 403, UNREACHABLE: 503, TOO_MANY_REQUESTS: 429 }[problem.code] ?? 400;
  error(status, { message: problem.details.text[locals.language], code: problem.code });
}
