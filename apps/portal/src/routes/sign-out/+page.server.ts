import { signOut } from '@samenspel/client';
import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { forgetSession } from '#lib/session.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Nothing to see here: signing out is a step, not a page. */
export const load: PageServerLoad = () => redirect(303, '/settings');

export const actions: Actions = {
  default: async (event) => {
    await api(event)(signOut, {}).catch(() => null);
    forgetSession(event.cookies);
    redirect(303, '/sign-in');
  },
};
