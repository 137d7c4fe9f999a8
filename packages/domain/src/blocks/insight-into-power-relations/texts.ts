import type { BlockTexts } from '../block.ts';

/** All product texts of building block 12; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Inzicht in machtsverhoudingen', en: 'Insight into power relations' },
  description: {
    nl: 'In publieke organisaties bepalen gezag en ongeschreven regels voor een groot deel wat professionals doen en laten. Deze bouwsteen vraagt om dat onder ogen te zien, met wat het betekent voor andere betrokkenen en voor de aanpak van het vraagstuk.',
    en: 'In public organisations authority and unwritten rules largely shape what professionals do and leave undone. This block asks to face that, along with what it means for others involved and for how the issue is tackled.',
  },
  question: {
    nl: 'Hoe goed zien en bespreken we wie waarover macht heeft en wat dat doet?',
    en: 'How well do we see and discuss who has power over what, and what that does?',
  },
  anchors: [
    {
      nl: 'Over macht praten we niet; besluiten vallen buiten ons zicht.',
      en: 'We do not talk about power; decisions fall out of our sight.',
    },
    {
      nl: 'Sommigen kennen de ongeschreven regels, maar houden die kennis voor zich.',
      en: 'Some know the unwritten rules but keep that to themselves.',
    },
    {
      nl: 'We weten wie formeel beslist; over informele invloed praten we niet.',
      en: 'We know who formally decides; we do not talk about informal influence.',
    },
    {
      nl: 'In een veilige kring bespreken we ook verborgen invloed en wat die met anderen doet.',
      en: 'In a safe circle we also discuss hidden influence and what it does to others.',
    },
    {
      nl: 'We passen ons proces aan om scheve verhoudingen te verzachten, ook voor wie niet aan tafel zit.',
      en: 'We adapt our process to soften skewed relations, also for those not at the table.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wie kon iets tegenhouden zonder het uit te leggen?',
      en: 'Who could hold something back without explaining it?',
    },
    {
      nl: 'Wat durfde een professional niet te doen, en door welke verhouding?',
      en: 'What did a professional not dare to do, and because of which relation?',
    },
    {
      nl: 'Welke macht hadden wij zelf, en over wie?',
      en: 'What power did we have ourselves, and over whom?',
    },
  ],
  interventions: [
    {
      nl: 'Machtskaart in kleine kring, met functies in plaats van namen.',
      en: 'Power map in a small circle, with positions instead of names.',
    },
    {
      nl: 'Stoelenvraag: wie zit niet aan tafel en wordt toch geraakt?',
      en: 'Seat question: who is not at the table and is affected all the same?',
    },
    {
      nl: 'Tegenwicht: geef een minder machtige partij spreektijd, budget of een veto op één onderwerp.',
      en: 'Counterweight: give a less powerful party speaking time, budget or a veto on one topic.',
    },
  ],
};
