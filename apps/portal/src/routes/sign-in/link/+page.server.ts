import { redirect } from '@sveltejs/kit';
import { auth } from '#lib/auth.ts';
import { sentForm } from '#lib/form/sent.ts';
import { refusedStep } from '../refused.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Only the button uses the link up: programs that look into letters for people follow links, but press no buttons. */
export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
  default: async (event) => {
    const token = String((await sentForm(event)).get('token') ?? '');
    const answer = await auth(event, `/magic-link/verify?token=${encodeURIComponent(token)}`);
    if (answer.data.twoFactorRedirect) redirect(303, '/sign-in/code');
    return answer.ok && answer.data.user ? redirect(303, '/') : refusedStep(answer, 'LINK');
  },
};
