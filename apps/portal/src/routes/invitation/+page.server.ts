import { acceptInvitation, invitation } from '@samenspel/client';
import { type SeatId, seats } from '@samenspel/domain';
import { fail, redirect } from '@sveltejs/kit';
import { api, asPageError, Refused } from '#lib/api.ts';
import { type AuthAnswer, auth } from '#lib/auth.ts';
import { sentForm } from '#lib/form/sent.ts';
import { toId } from '#lib/language/index.ts';
import type { Actions, PageServerLoad } from './$types.js';

const tokenIn = ({ searchParams }: URL): string => searchParams.get('token') ?? '';

export const load: PageServerLoad = async (event) => {
  const token = tokenIn(event.url);
  const { invitation: found } = await api(event)(invitation, { token }).catch((problem) =>
    asPageError(problem, event),
  );
  const seat = found?.seat ? seats[toId<SeatId>(found.seat)] : null;
  return { token, invitation: found && { ...found, seat } };
};

const within = (key: string | null) => (key ? `/collaborations/${key}` : '/');

export const actions: Actions = {
  /** As somebody who reads the mail of the address: signs in, and begins an account if need be. */
  begin: async (event) => {
    const token = tokenIn(event.url);
    const name = String((await sentForm(event)).get('name') ?? '').trim();
    const answer = await auth(event, '/invitation/accept', { token, name });
    if (answer.data.twoFactorRedirect) redirect(303, '/sign-in/code');
    if (answer.ok) redirect(303, within(answer.data.collaboration as string | null));
    return fail(400, { problem: problemOf(answer) });
  },
  /** As who one is already. */
  accept: async (event) => {
    const token = tokenIn(event.url);
    await sentForm(event);
    try {
      const { acceptInvitation: key } = await api(event)(acceptInvitation, { token });
      redirect(303, within(key));
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      return fail(400, { problem: 'gone' as const });
    }
  },
};

function problemOf({ code, status }: AuthAnswer): 'nameIsMissing' | 'signInFirst' | 'gone' | 'failed' {
  if (code === 'NAME_IS_MISSING') return 'nameIsMissing';
  if (code === 'SIGN_IN_FIRST') return 'signInFirst';
  return status === 404 ? 'gone' : 'failed';
}
