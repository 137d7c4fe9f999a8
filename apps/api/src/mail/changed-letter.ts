import { type Letter, paragraphs } from './letter.ts';

const changes = {
  password: ['er is een wachtwoord gekozen', 'a password was chosen'],
  passkey: ['er is een passkey gemaakt', 'a passkey was made'],
  passkeyRemoved: ['er is een passkey verwijderd', 'a passkey was removed'],
  secondStepOn: ['de tweede stap is aangezet', 'the second step was switched on'],
  secondStepOff: ['de tweede stap is uitgezet', 'the second step was switched off'],
  organisation: [
    'je meldde je voor het eerst aan via je organisatie, en alle manieren van daarvoor om binnen te komen zijn beëindigd',
    'you signed in through your organisation for the first time, and all ways in from before were ended',
  ],
  key: ['er is een sleutel voor een programma gemaakt', 'a key for a program was made'],
  othersEnded: ['alle andere aanmeldingen zijn beëindigd', 'all other sign-ins were ended'],
  waysClosed: [
    'alle andere aanmeldingen, passkeys en sleutels en het wachtwoord zijn beëindigd',
    'all other sign-ins, passkeys and keys and the password were ended',
  ],
} as const;

/** What can change of how somebody signs in. */
export type Change = keyof typeof changes;

/**
 * The letter that tells somebody that how they sign in was changed; in both languages, since nobody knows which one is read.
 * @param page where they see and end what opens their account.
 */
export const changedLetter = (change: Change, page: string): Letter => {
  const [nl, en] = changes[change];
  return {
    subject: 'Je aanmelding bij Samenspel is veranderd / How you sign in was changed',
    text: paragraphs(
      `In je account bij Samenspel is iets veranderd: ${nl}.`,
      'Was jij dit? Dan hoef je niets te doen. Zo niet, meld je dan aan met een link per mail en kies op deze bladzijde “Al het andere beëindigen”:',
      page,
      'Kom je er niet meer in? Vraag dan hulp aan wie Samenspel bij jullie beheert.',
      '— — —',
      `Something was changed in your account at Samenspel: ${en}.`,
      'Was this you? Then you need to do nothing. If not, sign in with a link by mail and choose “End everything else” on this page:',
      page,
      'Can you not get in any more? Then ask for help from whoever runs Samenspel for you.',
    ),
  };
};
