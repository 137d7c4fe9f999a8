import { me, Refused } from '@samenspel/client';
import { redirect } from '@sveltejs/kit';
import { api, signInFrom } from '#lib/api.ts';
import { languageName } from '#lib/language/index.ts';
import { isOpen } from '#lib/session.ts';
import type { LayoutServerLoad } from './$types.js';

/** Language and theme of the request, and who is signed in; with a session but nobody, the API cannot be asked now. */
export const load: LayoutServerLoad = async (event) => {
  const { language, theme, token } = event.locals;
  const person = token ? await personOf(event) : null;
  if (token && person === null && !isOpen(event.route.id)) redirect(303, signInFrom(event.url));
  return { language, theme, hasSession: person !== null, person: person ?? null };
};

/**
 * Nobody for a session that has ended, and not known when the API cannot be asked now. The cookie of an ended one stays: another
 * answer may have brought the session that took its place.
 */
async function personOf(event: Parameters<LayoutServerLoad>[0]) {
  const asked = await api(event)(me, { language: languageName(event.locals.language) }).catch(notRefused);
  return asked?.me;
}

function notRefused(problem: unknown): null {
  if (problem instanceof Refused) return null;
  throw problem;
}
