import { me } from '@samenspel/client';
import { api, Refused } from '#lib/api.ts';
import { languageName } from '#lib/language/index.ts';
import type { LayoutServerLoad } from './$types.js';

/** Language and theme of the request, and who is signed in. */
export const load: LayoutServerLoad = async (event) => {
  const { language, theme, token } = event.locals;
  return { language, theme, person: token ? await personOf(event) : null };
};

async function personOf(event: Parameters<LayoutServerLoad>[0]) {
  try {
    return (await api(event)(me, { language: languageName(event.locals.language) })).me;
  } catch (problem) {
    if (problem instanceof Refused) return null;
    throw problem;
  }
}
