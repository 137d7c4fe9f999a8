import { redirect } from '@sveltejs/kit';
import { auth } from '#lib/auth.ts';
import { sentForm } from '#lib/form/sent.ts';
import { refusedStep } from '../refused.ts';
import { takeWayOn } from '../way-on.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Only the button uses the link up: programs that look into letters for people follow links, but press no buttons. */
export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
  default: async (event) => {
    const token = String((await sentForm(event)).get('token') ?? '');
    const answer = await auth(event, `/magic-link/verify?token=${encodeURIComponent(token)}`);
    const hasSecondStep = Boolean(answer.data.twoFactorRedirect);
    if (!hasSecondStep && !(answer.ok && answer.data.user)) return refusedStep(answer, 'LINK');
    const next = takeWayOn(event.cookies);
    redirect(303, hasSecondStep ? `/sign-in/code?next=${encodeURIComponent(next)}` : next);
  },
};
