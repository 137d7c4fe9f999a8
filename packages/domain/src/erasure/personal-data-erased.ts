import * as v from 'valibot';
import { defineEvent } from '../event/event-type.ts';
import { choice } from '../field/field.ts';

export const erasureReasons = {
  asked: { nl: 'iemand vroeg erom', en: 'a person asked' },
  mistake: { nl: 'per ongeluk vastgelegd', en: 'recorded by mistake' },
  'kept-long-enough': { nl: 'lang genoeg bewaard', en: 'kept long enough' },
} as const;

/**
 * Only the operator's command line records this, in the transaction that erases; there is no command for it. Anything
 * more than the reason (which entry, how many, whose) would point at what was erased.
 */
export const PersonalDataErased = defineEvent('PersonalDataErased', {
  describes:
    'Texts about a person were erased; it says when and why, never which, and published counts stay.',
  schema: v.object({ why: choice('ErasureReason', { nl: 'waarom', en: 'why' }, erasureReasons) }),
  lane: 'course',
  sentence: ({ why }) => ({
    nl: `Er zijn teksten gewist: ${erasureReasons[why].nl}.`,
    en: `Texts were erased: ${erasureReasons[why].en}.`,
  }),
  evolve: (state) => state,
});

export const erasureEvents = { PersonalDataErased };
