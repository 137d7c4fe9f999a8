import { makeAccessToken, withdrawAccessToken } from '@samenspel/client';
import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { api, Refused } from '#lib/api.ts';
import { type AuthAnswer, auth } from '#lib/auth.ts';
import { sentForm } from '#lib/form/sent.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { accountOf } from './account.ts';

export const load: PageServerLoad = async (event) => ({
  account: await accountOf(event),
  saved: event.url.searchParams.has('saved'),
});

type Asked = (form: FormData) => { path: string; body: object };

/** A step that asks the sign-in service one thing; on success back to the page. */
const step = (asked: Asked) => async (event: RequestEvent) => {
  const { path, body } = asked(await sentForm(event));
  const answer = await auth(event, path, body);
  return answer.ok ? redirect(303, '/settings/security?saved') : refused(answer);
};

/** Which sentence tells why something was refused. */
const refused = ({ status, code }: AuthAnswer) => {
  if (status === 429) return fail(429, { refused: 'later' as const });
  if (code === 'SESSION_NOT_FRESH') return fail(403, { refused: 'stale' as const });
  if (code === 'SESSION_NOT_PROVEN') return fail(403, { refused: 'unproven' as const });
  if (code === 'PASSWORD_EASY') return fail(400, { refused: 'easy' as const });
  if (code === 'FICTIONAL_PERSON') return fail(403, { refused: 'fictional' as const });
  return fail(status === 503 ? 503 : 400, { refused: 'refused' as const });
};
const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const proof = (form: FormData) => (form.has('password') ? { password: String(form.get('password')) } : {});

export const actions: Actions = {
  name: step((form) => ({ path: '/update-user', body: { name: text(form, 'name').slice(0, 100) } })),
  endSession: step((form) => ({ path: '/revoke-session', body: { token: text(form, 'token') } })),
  endOthers: step(() => ({ path: '/sessions/end-others', body: {} })),
  closeWays: step(() => ({ path: '/ways-in/close', body: {} })),
  removePasskey: step((form) => ({ path: '/passkey/delete-passkey', body: { id: text(form, 'id') } })),
  password: step((form) => ({ path: '/password/choose', body: { password: String(form.get('new') ?? '') } })),
  switchOff: step((form) => ({ path: '/two-factor/disable', body: proof(form) })),
  confirm: step((form) => ({
    path: '/two-factor/verify-totp',
    body: { code: text(form, 'code').replaceAll(/\s/g, '') },
  })),
  makeKey: async (event) => {
    const form = await sentForm(event);
    const variables = { name: text(form, 'purpose'), days: Math.trunc(Number(text(form, 'days'))) || 0 };
    try {
      return { newKey: (await api(event)(makeAccessToken, variables)).makeAccessToken.token };
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      return fail(400, { problem: problem.details.text[event.locals.language] });
    }
  },
  withdrawKey: async (event) => {
    await api(event)(withdrawAccessToken, { id: text(await sentForm(event), 'id') });
    redirect(303, '/settings/security?saved');
  },
  /** Shows the key and the spare codes this once; the second step is on when the first code was right. */
  begin: async (event) => {
    const answer = await auth(event, '/two-factor/enable', proof(await sentForm(event)));
    const { totpURI, backupCodes } = answer.data as { totpURI?: string; backupCodes?: string[] };
    if (!answer.ok || !totpURI) return refused(answer);
    const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(totpURI))}`;
    const key = new URL(totpURI).searchParams.get('secret') ?? '';
    return { setUp: { picture, key, spareCodes: backupCodes ?? [] } };
  },
};
