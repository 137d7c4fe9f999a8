import type { Language, Text } from '@samenspel/domain';
import { onOneLine } from '../identity/person-name.ts';

/** What a person gets by mail: plain text, without pictures that tell when it was read. */
export type Letter = { subject: string; text: string };

/** What people wrote, within a sentence of ours: no line of its own, and no link that looks as if we put it there. */
const within = (written: string): string =>
  onOneLine(
    written
      .replaceAll('://', ' ')
      .replace(/[.。．｡﹒․]\p{Default_Ignorable_Code_Point}*(?=[\p{L}\p{N}])/gu, '. '),
  );

/** The text of a letter, with an empty line between paragraphs. */
export const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

/** The letter that lets somebody in. @param minutes how long its link works. */
export const signInLetter = (link: string, minutes: number, language: Language): Letter =>
  ({
    nl: {
      subject: 'Aanmelden bij Samenspel',
      text: paragraphs(
        'Met deze link meld je je aan bij Samenspel:',
        link,
        `De link werkt ${minutes} minuten en één keer. Heb je hier niet om gevraagd? Dan hoef je niets te doen; zonder de link komt niemand binnen.`,
      ),
    },
    en: {
      subject: 'Sign in to Samenspel',
      text: paragraphs(
        'With this link you sign in to Samenspel:',
        link,
        `The link works for ${minutes} minutes and once. Did you not ask for this? Then you need to do nothing; without the link nobody gets in.`,
      ),
    },
  })[language];

/** The letter to who has not answered a round yet. */
export const reminderLetter = (written: string, link: string, language: Language): Letter => {
  const name = within(written);
  return {
    nl: {
      subject: `Je antwoord telt nog mee: ${name}`,
      text: paragraphs(
        `In ${name} staat een ronde open die je nog niet helemaal invulde:`,
        link,
        'Alleen jij krijgt deze brief te zien. Niemand hoort wie wel of niet antwoordde; ook wie om de herinnering vroeg niet. Meedoen is vrijwillig.',
      ),
    },
    en: {
      subject: `Your answer still counts: ${name}`,
      text: paragraphs(
        `In ${name} a round is open that you have not filled in completely:`,
        link,
        'You alone see this letter. Nobody hears who answered and who did not; neither does who asked for the reminder. Taking part is voluntary.',
      ),
    },
  }[language];
};

/** What an invitation tells; `what` names the seat and the collaboration, or the platform itself. */
export type Invited = { by: Text; what: Text; link: string; days: number };

/** The letter that invites somebody; in both languages, since nobody knows which one is read. */
export const invitationLetter = ({ by, what, link, days }: Invited): Letter => ({
  subject: 'Uitnodiging voor Samenspel / Invitation to Samenspel',
  text: paragraphs(
    `${within(by.nl)} nodigt je uit: ${within(what.nl)}.`,
    link,
    `De link werkt ${days} dagen en is alleen voor jou bedoeld. Verwacht je dit niet? Dan hoef je niets te doen.`,
    '— — —',
    `${within(by.en)} invites you: ${within(what.en)}.`,
    link,
    `The link works for ${days} days and is meant for you alone. Did you not expect this? Then you need to do nothing.`,
  ),
});
