import { ownEntries } from '@samenspel/client';
import { error } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';
import { languageName } from '#lib/language/index.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const language = languageName(event.locals.language);
  const after = event.url.searchParams.get('after');
  const { ownData } = await api(event)(ownEntries, { language, id: event.params.key, after }).catch(
    (problem) => asPageError(problem, event),
  );
  const place = ownData?.collaborations[0];
  if (!place) error(404, { message: '' });
  return { name: place.name, count: place.recordedCount, recorded: place.recorded };
};
