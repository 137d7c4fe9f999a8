import { redirect } from '@sveltejs/kit';
import { auth } from '#lib/auth.ts';
import { sentForm } from '#lib/form/sent.ts';
import { pathWithin } from '#lib/path-within.ts';
import { refusedStep } from '../refused.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: async (event) => {
    const code = String((await sentForm(event)).get('code') ?? '').replaceAll(/\s/g, '');
    const way = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
    const answer = await auth(event, way, { code });
    return answer.ok
      ? redirect(303, pathWithin(event.url.searchParams.get('next')))
      : refusedStep(answer, 'CODE');
  },
};
