import { isLanguage } from '@samenspel/domain';
import { type Cookies, redirect } from '@sveltejs/kit';
import { named, place } from '#lib/cookies.ts';
import { sentForm } from '#lib/form/sent.ts';
import { languageCookie } from '#lib/language/index.ts';
import { isTheme, themeCookie } from '#lib/layout/theme.ts';
import { pathWithin } from '#lib/path-within.ts';
import type { Actions } from './$types.js';

const year = 365 * 24 * 60 * 60;

function keep(cookies: Cookies, name: string, value: string): void {
  cookies.set(named(name), value, { ...place, maxAge: year });
}

export const actions: Actions = {
  /** The switch in the header: another language, the same page. */
  language: async (event) => {
    const { cookies } = event;
    const form = await sentForm(event);
    const language = String(form.get('language'));
    if (isLanguage(language)) keep(cookies, languageCookie, language);
    redirect(303, pathWithin(form.get('next')));
  },
  save: async (event) => {
    const { cookies, locals } = event;
    const form = await sentForm(event);
    const [language, theme] = [String(form.get('language')), String(form.get('theme'))];
    if (isLanguage(language)) keep(cookies, languageCookie, language);
    if (isTheme(theme)) keep(cookies, themeCookie, theme);
    locals.language = isLanguage(language) ? language : locals.language;
    redirect(303, '/settings?saved');
  },
};
