import * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { defineEvent } from '../event/event-type.ts';
import { choice, date, key, optional, reference } from '../field/field.ts';
import type { Text } from '../frame/text.ts';
import { visibility } from '../frame/visibility.ts';
import { withoutWish, withWish } from './lapse.ts';
import type { Consent, Wish } from './state.ts';

/** What it takes two people from two sides to do. */
export const consentKinds = {
  visibility: { nl: 'meer mensen zien een vastlegging', en: 'more people see a record' },
  circle: { nl: 'iemand komt in de vertrouwenskring', en: 'somebody joins the trusted circle' },
} as const satisfies Record<Consent['about'], Text>;

const only = v.object({ consentId: key(100) });

const asking = v.object({
  consentId: key(100),
  about: choice('ConsentKind', { nl: 'waarover', en: 'about' }, consentKinds),
  recordId: optional(reference({ nl: 'vastlegging', en: 'record' }, 'record')),
  to: optional(choice('Visibility', { nl: 'zichtbaar voor', en: 'visible to' }, visibility)),
  personId: optional(key(100)),
  partnerId: optional(reference({ nl: 'namens', en: 'on behalf of' }, 'partner')),
  until: optional(date({ nl: 'tot en met', en: 'until and including' })),
});

export const ConsentAsked = defineEvent('ConsentAsked', {
  describes:
    'Somebody asked for what takes the consent of somebody else, of another side where there is one; nothing took effect yet.',
  schema: asking,
  sentence: ({ about }) => ({
    nl: `Iemand vraagt instemming van ${about === 'circle' ? 'een ander' : 'een andere kant'}: ${consentKinds[about].nl}.`,
    en: `Somebody asks for consent of ${about === 'circle' ? 'somebody else' : 'another side'}: ${consentKinds[about].en}.`,
  }),
  evolve: (state, { consentId, ...asked }, { actor, occurredOn }) => {
    const wish = wishIn(asked);
    if (!wish) return state;
    const consent = { id: consentId, by: actor, on: occurredOn, ...wish };
    return withWish(state, consent);
  },
});

type Asked = Omit<v.InferOutput<typeof asking>, 'consentId'>;

function wishIn({ about, recordId, to, personId, partnerId, until }: Asked): Wish | null {
  if (about === 'visibility') return recordId && to ? { about, recordId, to } : null;
  return personId ? { about, personId, partnerId: partnerId ?? null, until: until ?? null } : null;
}

const settled = (state: Collaboration, { consentId }: { consentId: string }): Collaboration =>
  withoutWish(state, consentId);

export const ConsentGiven = defineEvent('ConsentGiven', {
  describes:
    'Somebody else, of another side where there is one, agreed to what was asked; it took effect in the same moment.',
  schema: only,
  sentence: () => ({
    nl: 'Een ander stemt ermee in.',
    en: 'Somebody else agrees to it.',
  }),
  evolve: settled,
});

export const ConsentDeclined = defineEvent('ConsentDeclined', {
  describes:
    'Somebody else, of another side where there is one, did not agree to what was asked; it does not take effect.',
  ends: () => true,
  schema: only,
  sentence: () => ({
    nl: 'Een ander stemt er niet mee in; het gaat niet door.',
    en: 'Somebody else does not agree; it does not go through.',
  }),
  evolve: settled,
});

export const ConsentWithdrawn = defineEvent('ConsentWithdrawn', {
  describes: 'Who asked for something that takes the consent of somebody else took it back.',
  ends: () => true,
  schema: only,
  sentence: () => ({
    nl: 'Een verzoek om instemming is teruggenomen.',
    en: 'A request for consent was taken back.',
  }),
  evolve: settled,
});

export const consentEvents = { ConsentAsked, ConsentGiven, ConsentDeclined, ConsentWithdrawn };
