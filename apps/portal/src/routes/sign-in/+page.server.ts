import { demoPeople, signInAsDemoPerson } from '@samenspel/client';
import { fail, redirect } from '@sveltejs/kit';
import { api, Refused } from '#lib/api.ts';
import { languageName } from '#lib/language/index.ts';
import { pathWithin } from '#lib/path-within.ts';
import { keepSession } from '#lib/session.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { byCollaboration } from './by-collaboration.ts';

export const load: PageServerLoad = async (event) => {
  const next = pathWithin(event.url.searchParams.get('next'));
  try {
    const people = (await api(event)(demoPeople, { language: languageName(event.locals.language) }))
      .demoPeople;
    return { next, groups: byCollaboration(people), reachable: true };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { next, groups: [], reachable: false };
  }
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    try {
      const personId = String(form.get('person') ?? '');
      const { token } = (await api(event)(signInAsDemoPerson, { personId })).signInAsDemoPerson;
      keepSession(event.cookies, token);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      return fail(400, { problem: problem.details.text[event.locals.language] });
    }
    redirect(303, pathWithin(form.get('next')));
  },
};
