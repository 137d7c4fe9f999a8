import { error } from '@sveltejs/kit';
import { visit } from '#lib/collaboration/index.ts';
import { choicesIn } from '#lib/record/index.ts';
import { partnerAction } from '../give.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { may, head, state } = await visit(event, event.params.key);
  if (!may('partner:manage')) error(403, { message: '' });
  return { choices: choicesIn(state, event.locals.language), head, commandId: crypto.randomUUID() };
};

export const actions: Actions = {
  prospectPartner: partnerAction('prospectPartner'),
  joinPartner: partnerAction('joinPartner'),
};
