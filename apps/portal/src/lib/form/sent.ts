import { error, type RequestEvent } from '@sveltejs/kit';
import { fieldsOf } from './fields.ts';

const unreadable = {
  nl: 'Dit formulier kwam niet goed aan. Ga terug, kijk of alles er nog staat en verstuur het opnieuw.',
  en: 'This form did not arrive well. Go back, see whether everything is still there and send it again.',
};

const ofAnother = {
  nl: 'Hier is intussen iemand anders aangemeld. Er is niets vastgelegd. Meld je opnieuw aan om dit in je eigen naam te versturen.',
  en: 'Somebody else signed in here meanwhile. Nothing was recorded. Sign in again to send this in your own name.',
};

/**
 * The form that a request brings.
 * @throws an error page: 400 for one that cannot be read or has too many fields, 409 for one of somebody else (see `Mine.svelte`).
 */
export async function sentForm({
  request,
  locals,
}: Pick<RequestEvent, 'request' | 'locals'>): Promise<FormData> {
  const form = await fieldsOf(request).catch(() => null);
  const { language } = locals;
  if (!form) error(400, { message: unreadable[language], code: 'INVALID' });
  const whose = form.get('command.person');
  if (whose && (await locals.whoIs()) !== whose)
    error(409, { message: ofAnother[language], code: 'CONFLICT' });
  return form;
}
