import { error, type RequestEvent } from '@sveltejs/kit';

/** More fields than any page of ours has; a decision with all its rows has some two hundred. */
const mostFields = 2_000;

const said = {
  nl: 'Dit formulier kwam niet goed aan. Ga terug, kijk of alles er nog staat en verstuur het opnieuw.',
  en: 'This form did not arrive well. Go back, see whether everything is still there and send it again.',
};

/** The form that a request brings. @throws an error page, 400, for one that cannot be read or has too many fields. */
export async function sentForm({
  request,
  locals,
}: Pick<RequestEvent, 'request' | 'locals'>): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  if (form && new Set(form.keys()).size <= mostFields) return form;
  error(400, { message: said[locals.language], code: 'INVALID' });
}
