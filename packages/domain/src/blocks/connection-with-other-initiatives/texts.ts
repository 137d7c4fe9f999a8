import type { BlockTexts } from '../block.ts';

/** All product texts of building block 15; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Aansluiting met andere initiatieven', en: 'Connection with other initiatives' },
  description: {
    nl: 'In zijn eentje verandert een project nooit een heel systeem. Door verwante initiatieven op te zoeken en eerlijk te delen wat lukt en wat mislukt, wordt de gezamenlijke invloed groter.',
    en: 'On its own a project never changes a whole system. By seeking out kindred initiatives and sharing honestly what works and what fails, the joint influence grows.',
  },
  question: {
    nl: 'Hoe goed zijn we verbonden met verwante initiatieven, en delen we wat we leren?',
    en: 'How well are we connected with kindred initiatives, and do we share what we learn?',
  },
  anchors: [
    {
      nl: 'We weten niet wie elders aan hetzelfde werkt.',
      en: 'We do not know who works on the same thing elsewhere.',
    },
    { nl: 'We kennen namen, maar er is geen contact.', en: 'We know names, but there is no contact.' },
    { nl: 'We wisselen af en toe successen uit.', en: 'We exchange successes now and then.' },
    {
      nl: 'We delen ook wat niet werkte, en passen iets van een ander toe.',
      en: 'We also share what did not work, and apply something from others.',
    },
    {
      nl: 'We trekken samen op richting beleid of financiers en verdelen het werk.',
      en: 'We act jointly towards policy or funders and divide the work.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wat hadden we niet zelf hoeven uitvinden?',
      en: 'What would we not have had to invent ourselves?',
    },
    { nl: 'Wat deelden we niet, en waarom?', en: 'What did we not share, and why?' },
    { nl: 'Waar bereiken we samen meer dan alleen?', en: 'Where do we achieve more together than alone?' },
  ],
  interventions: [
    {
      nl: 'Zoekuur: elke partner vindt twee verwante initiatieven en belt er één.',
      en: 'Search hour: each partner finds two kindred initiatives and calls one.',
    },
    { nl: 'Mislukkingenruil met een ander team.', en: 'Failure swap with another team.' },
    {
      nl: 'Gezamenlijke boodschap: schrijf met twee initiatieven één pagina voor een beleidsmaker.',
      en: 'Joint message: with two initiatives write one page for a policy maker.',
    },
  ],
};
