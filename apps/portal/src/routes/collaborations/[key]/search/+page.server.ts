import { asPageError } from '#lib/api.ts';
import { visit } from '#lib/collaboration/index.ts';
import type { PageServerLoad } from './$types.js';
import { searchFor } from './search.ts';

export const load: PageServerLoad = async (event) => {
  await visit(event, event.params.key);
  const words = event.url.searchParams.get('q')?.trim() ?? '';
  const after = event.url.searchParams.get('after') ?? undefined;
  if (words === '') return { words, found: null };
  return {
    words,
    found: await searchFor(event, words, after).catch((problem) => asPageError(problem, event)),
  };
};
