import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand } from '../command/command.ts';
import { happened } from '../event/event-type.ts';
import { Refusal } from '../refusal/refusal.ts';
import { mustFit } from '../seats/fits.ts';
import { ConsentDeclined, ConsentGiven, ConsentWithdrawn } from './events.ts';
import type { Consent } from './state.ts';
import { effectOf, isForCircleAlone, isInSight, mayConsent, stillStands } from './two-sides.ts';

/** @throws Refusal NOT_FOUND for what is not asked, or not any more, or about what this person does not see. */
function asked(state: Collaboration, id: string, actor: string): Consent {
  const consent = Object.hasOwn(state.consents, id) ? state.consents[id] : undefined;
  if (consent && isInSight(state, consent, actor)) return consent;
  throw new Refusal(
    'NOT_FOUND',
    {
      nl: 'Hier wordt geen instemming gevraagd, of niet meer.',
      en: 'No consent is asked here, or not any more.',
    },
    'consentId',
  );
}

/** @throws Refusal NOT_ALLOWED for who asked, and for whoever sits on the same side or, while there is one, not in the circle. */
function mustBeAnother(state: Collaboration, consent: Consent, actor: string): void {
  if (mayConsent(state, consent, actor)) return;
  throw isForCircleAlone(state, consent) ? forTheCircle() : forAnotherSide();
}

const forAnotherSide = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'Hierover gaat iemand van een andere kant dan wie het vroeg.',
    en: 'This is for somebody of another side than who asked for it.',
  });

const forTheCircle = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'Hierover gaat wie in de vertrouwenskring zit, en niet wie het vroeg of erbij zou komen.',
    en: 'This is for who is in the trusted circle, and not for who asked for it or would join.',
  });

const pastIt = () =>
  new Refusal('WRONG_STATE', {
    nl: 'Wie het vroeg, kan dit nu niet meer vragen, of het is al anders. Er verandert niets.',
    en: 'Who asked for it cannot ask this any more, or it is different already. Nothing changes.',
  });

const giveConsent = defineCommand('giveConsent', {
  describes:
    'Agrees, as somebody of another side or, while there is one, of the circle, to what was asked; it takes effect at once.',
  input: ConsentGiven.schema,
  may: 'record:write',
  decide: (state, input, { actor, today }) => {
    const consent = asked(state, input.consentId, actor);
    mustBeAnother(state, consent, actor);
    if (!stillStands(state, consent)) throw pastIt();
    if (consent.about === 'circle')
      mustFit(state, { partnerId: consent.partnerId ?? undefined, until: consent.until ?? undefined }, today);
    return [happened(ConsentGiven, input, { visibility: 'team' }), effectOf(consent)];
  },
});

const declineConsent = defineCommand('declineConsent', {
  describes:
    'Does not agree, as somebody of another side or, while there is one, of the circle, to what was asked; it does not take effect.',
  input: ConsentDeclined.schema,
  may: 'record:write',
  decide: (state, input, { actor }) => {
    mustBeAnother(state, asked(state, input.consentId, actor), actor);
    return [happened(ConsentDeclined, input, { visibility: 'team' })];
  },
});

const withdrawConsent = defineCommand('withdrawConsent', {
  describes: 'Takes back what you asked the consent of somebody else for.',
  input: ConsentWithdrawn.schema,
  may: 'record:write',
  decide: (state, input, { actor }) => {
    if (asked(state, input.consentId, actor).by !== actor)
      throw new Refusal('NOT_ALLOWED', {
        nl: 'Alleen wie het vroeg, kan het terugnemen.',
        en: 'Only who asked for it can take it back.',
      });
    return [happened(ConsentWithdrawn, input, { visibility: 'team' })];
  },
});

export const consentCommands = { giveConsent, declineConsent, withdrawConsent };
