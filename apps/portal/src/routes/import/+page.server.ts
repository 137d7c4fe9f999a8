import { collaborationNames, importDecisionFiles, me } from '@samenspel/client';
import { check, isLanguage } from '@samenspel/domain';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { api, asPageError, signInFrom } from '#lib/api.ts';
import { giveCommand } from '#lib/command/index.ts';
import { languageName } from '#lib/language/index.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { uploadsIn } from './uploads.ts';

export const load: PageServerLoad = async (event) => {
  const names = api(event)(collaborationNames, { first: 100, after: null });
  const { nodes } = (await names.catch((problem) => asPageError(problem, event))).collaborations;
  const into = event.url.searchParams.get('into');
  const open = nodes.filter(({ viewer }) => viewer.may.includes('decision:import'));
  return {
    commandId: crypto.randomUUID(),
    targets: open.map(({ key, name }) => ({ key, name })),
    into: open.some(({ key }) => key === into) ? into : null,
  };
};

const text = v.pipe(v.string(), v.nonEmpty());
const existing = v.object({ into: text });
const fresh = v.object({ name: text, issue: v.optional(v.string()), language: v.picklist(['nl', 'en']) });

export const actions: Actions = {
  default: async (event) => {
    await mustBeSomebody(event);
    return await giveCommand(event, async (values, { commandId }, sent) => {
      const files = await uploadsIn(sent);
      const { importDecisionFiles: imported } = await api(event)(importDecisionFiles, {
        ...targetIn(values),
        commandId,
        files,
        skipUnreadable: values.skip === 'yes',
        wordsIn: languageName(event.locals.language),
      });
      return { imported };
    });
  },
};

/** Files are large; they are read of somebody who is known, and not of whoever sends a cookie. */
async function mustBeSomebody(event: RequestEvent): Promise<void> {
  const asked = api(event)(me, { language: languageName(event.locals.language) });
  const { me: somebody } = await asked.catch((problem) => asPageError(problem, event));
  if (!somebody) redirect(303, signInFrom(event.url));
}

/** The collaboration that was chosen, or the new one that was named. */
function targetIn(values: Record<string, unknown>) {
  const { into } = check(existing, values);
  const language =
    typeof values.language === 'string' && isLanguage(values.language) ? values.language : 'nl';
  if (into !== 'new') return { collaborationId: into, language: languageName(language) };
  const { name, issue } = check(fresh, { ...values, language });
  return { newCollaboration: { name, language: languageName(language), ...(issue ? { issue } : {}) } };
}
