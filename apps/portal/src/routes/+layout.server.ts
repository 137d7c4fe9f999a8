import { me, Refused } from '@samenspel/client';
import { redirect } from '@sveltejs/kit';
import { api, signInFrom } from '#lib/api.ts';
import { languageName } from '#lib/language/index.ts';
import { forgetSession, isOpen } from '#lib/session.ts';
import type { LayoutServerLoad } from './$types.js';

/** Language and theme of the request, and who is signed in; with a session but nobody, the API cannot be asked now. */
export const load: LayoutServerLoad = async (event) => {
  const { language, theme, token } = event.locals;
  return { language, theme, hasSession: token !== null, person: token ? await personOf(event) : null };
};

/** Nobody when the API cannot be asked now; a session that has ended leads to the sign-in page. */
async function personOf(event: Parameters<LayoutServerLoad>[0]) {
  const asked = await api(event)(me, { language: languageName(event.locals.language) }).catch(notRefused);
  if (asked?.me === null) {
    forgetSession(event.cookies);
    if (!isOpen(event.route.id)) redirect(303, signInFrom(event.url));
  }
  return asked?.me ?? null;
}

function notRefused(problem: unknown): null {
  if (problem instanceof Refused) return null;
  throw problem;
}
