import type { BlockTexts } from '../block.ts';

/** All product texts of building block 9; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Momentum', en: 'Momentum' },
  description: {
    nl: "Elke organisatie heeft op een bepaald moment thema's met haast; je vindt ze terug in plannen, officiële stukken en de begroting. Wie daar niet bij aanhaakt, krijgt het zwaar, ook als het onderwerp er werkelijk toe doet.",
    en: 'At any time an organisation has themes that press; you find them in plans, official papers and the budget. Those who do not hook on to them have a hard time, even when the subject truly matters.',
  },
  question: {
    nl: 'Hoe goed sluit ons werk aan bij wat nu leeft en haast heeft in de organisaties?',
    en: 'How well does our work connect with what is alive and pressing in the organisations now?',
  },
  anchors: [
    {
      nl: 'We kunnen geen stuk of gesprek noemen waarin ons thema nu meetelt.',
      en: 'We cannot name a paper or talk in which our theme counts now.',
    },
    {
      nl: 'We hopen op aandacht en horen achteraf dat er is besloten.',
      en: 'We hope for attention and hear afterwards that decisions were taken.',
    },
    {
      nl: 'We kennen de belangrijkste plannen en verwijzen ernaar.',
      en: 'We know the main plans and refer to them.',
    },
    {
      nl: 'We plannen onze mijlpalen rond de momenten waarop wordt besloten en begroot.',
      en: 'We time our milestones around moments of deciding and budgeting.',
    },
    {
      nl: 'Ons werk staat in hun plannen, en we zien vroeg genoeg dat de urgentie verschuift.',
      en: 'Our work is in their plans, and we see early enough that urgency is shifting.',
    },
  ],
  reflectionQuestions: [
    { nl: 'Welk moment hebben we benut of gemist?', en: 'Which moment did we use or miss?' },
    {
      nl: 'Wat maakte ons thema toen dringend, en voor wie?',
      en: 'What made our theme pressing then, and for whom?',
    },
    { nl: 'Hebben we ons thema verbogen om mee te mogen doen?', en: 'Did we bend our theme to be let in?' },
  ],
  interventions: [
    {
      nl: "Agendascan: lees met z'n drieën de begroting en het jaarplan en markeer aanknopingspunten.",
      en: 'Agenda scan: three people read the budget and year plan and mark hooks.',
    },
    {
      nl: 'Besliskalender aan de muur, met begroting, raad, bestuur en jaarplan.',
      en: 'Decision calendar on the wall, with budget, council, board and year plan.',
    },
    {
      nl: 'Eén zin: vertel waarom dit juist nu past, in de woorden van de organisatie.',
      en: "One sentence: say why this fits right now, in the organisation's own words.",
    },
  ],
};
