import { demoPeople, signInAsDemoPerson, signInWays } from '@samenspel/client';
import { fail, redirect } from '@sveltejs/kit';
import { api, Refused } from '#lib/api.ts';
import { auth } from '#lib/auth.ts';
import { sentForm } from '#lib/form/sent.ts';
import { languageName } from '#lib/language/index.ts';
import { pathWithin } from '#lib/path-within.ts';
import { keepSession } from '#lib/session.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { byCollaboration } from './by-collaboration.ts';
import { organisationFailed } from './organisation-failed.ts';
import { ourButton } from './our-button.ts';
import { refusedStep } from './refused.ts';
import { rememberWayOn } from './way-on.ts';

export const load: PageServerLoad = async (event) => {
  const { url } = event;
  const next = nextIn(url);
  const failed = organisationFailed(url);
  try {
    const ask = api(event);
    const [{ demoPeople: people }, { signInWays: ways }] = await Promise.all([
      ask(demoPeople, { language: languageName(event.locals.language) }),
      ask(signInWays, {}),
    ]);
    const button = ways.organisation ? ourButton(event.cookies) : '';
    return { next, organisationFailed: failed, ways, button, groups: byCollaboration(people) };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { next, organisationFailed: failed, ways: null, button: '', groups: [] };
  }
};

const nextIn = ({ searchParams }: URL): string => pathWithin(searchParams.get('next'));

const looksLikeAnAddress = /^\S+@\S+\.\S+$/;

export const actions: Actions = {
  mail: async (event) => {
    const form = await sentForm(event);
    const email = String(form.get('email') ?? '').trim();
    if (!looksLikeAnAddress.test(email)) return fail(400, { refused: 'ADDRESS' as const, address: email });
    const metadata = { language: event.locals.language };
    const answer = await auth(event, '/sign-in/magic-link', { email, metadata });
    if (!answer.ok) return refusedStep(answer, 'ADDRESS', email);
    rememberWayOn(event.cookies, nextIn(event.url));
    return { sentTo: email };
  },
  password: async (event) => {
    const form = await sentForm(event);
    const [email, password] = [String(form.get('email') ?? '').trim(), String(form.get('password') ?? '')];
    const answer = await auth(event, '/sign-in/email', { email, password });
    if (!answer.ok) return refusedStep(answer, 'PASSWORD', email);
    const next = nextIn(event.url);
    redirect(303, answer.data.twoFactorRedirect ? `/sign-in/code?next=${encodeURIComponent(next)}` : next);
  },
  demo: async (event) => {
    const form = await sentForm(event);
    try {
      const personId = String(form.get('person') ?? '');
      const { token } = (await api(event)(signInAsDemoPerson, { personId })).signInAsDemoPerson;
      keepSession(event.cookies, token);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      const status = problem.code === 'TOO_MANY_REQUESTS' ? 429 : 400;
      return fail(status, { problem: problem.details.text[event.locals.language] });
    }
    redirect(303, nextIn(event.url));
  },
};
