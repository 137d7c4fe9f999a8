import type { BlockTexts } from '../block.ts';

/** All product texts of building block 8; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Gepaste financiering', en: 'Fitting funding' },
  description: {
    nl: 'Geld helpt pas echt als de vorm ervan past bij wat het project op dat moment nodig heeft. Met een subsidie kun je vaak iets uitzoeken, maar de vaste kosten van iets dat moet blijven draaien, vragen om een andere bron.',
    en: 'Money only truly helps when its form suits what the project needs at that moment. A grant often lets you find something out, but the running costs of something that must keep going call for another source.',
  },
  question: {
    nl: 'Hoe goed past de financiering bij wat we nu en straks nodig hebben?',
    en: 'How well does the funding suit what we need now and next?',
  },
  anchors: [
    {
      nl: 'Het geld bepaalt wat we doen, of het raakt op zonder dat er iets volgt.',
      en: 'The money dictates what we do, or it runs out with nothing to follow.',
    },
    {
      nl: 'We leven van losse potjes en merken laat dat de voorwaarden knellen.',
      en: 'We live off loose pots and notice late that the conditions pinch.',
    },
    {
      nl: 'Voor deze fase past het geld; voor de volgende is er alleen een idee.',
      en: 'The money suits this phase; for the next there is only an idea.',
    },
    {
      nl: 'Elke geldstroom hoort bij een behoefte, en gaten zien we ruim van tevoren.',
      en: 'Each stream belongs to a need, and we see gaps well in advance.',
    },
    {
      nl: 'Financiers passen vorm en voorwaarden met ons aan als de behoefte verandert; vaste kosten zijn gedekt.',
      en: 'Funders adapt form and conditions with us as needs change; running costs are covered.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Welke keuze maakten we vooral omdat de regeling het vroeg?',
      en: 'Which choice did we make mainly because the scheme asked for it?',
    },
    {
      nl: 'Wanneer zagen we het gat in de financiering aankomen?',
      en: 'When did we see the funding gap coming?',
    },
    { nl: 'Welke vorm had in die fase beter gepast?', en: 'Which form would have suited that phase better?' },
  ],
  interventions: [
    {
      nl: 'Geldkalender: zet behoeften en geldstromen per kwartaal onder elkaar.',
      en: 'Money calendar: set needs and streams below each other per quarter.',
    },
    {
      nl: 'Passend-geldgesprek met de financier, halverwege, over de vorm en niet over verantwoording.',
      en: 'Fit talk with the funder, halfway, about form and not about accountability.',
    },
    {
      nl: 'Vastekostentest: reken uit wat een gewoon jaar zonder project kost.',
      en: 'Running-cost test: work out what an ordinary year without a project costs.',
    },
  ],
};
