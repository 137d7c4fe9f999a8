import { error, type RequestHandler, redirect } from '@sveltejs/kit';
import { signInFrom } from '#lib/api.ts';
import { API_URL } from '$app/env/private';

/** Everything that is held about somebody, passed on as it comes. */
export const GET: RequestHandler = async ({ fetch, locals, url }) => {
  const headers = { authorization: `Bearer ${locals.token}` };
  const answer = await fetch(`${API_URL}/own-data`, { headers }).catch(() => null);
  if (answer?.status === 401) redirect(303, signInFrom(url));
  if (!answer?.ok) error(answer?.status === 429 ? 429 : 503, { message: '' });
  return new Response(answer.body, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="samenspel-${new Date().toISOString().slice(0, 10)}.json"`,
    },
  });
};
