import type { BlockTexts } from '../block.ts';

/** All product texts of building block 2; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Gelijkwaardigheid', en: 'Equal footing' },
  description: {
    nl: 'Wie betaalt en wie het werk doet, bepaalt nog te vaak wie er iets te zeggen heeft. Op gelijke voet telt elke soort inbreng mee en wisselen rollen, omdat ze passen bij wat iemand kan, hoe iemand werkt en wie iemand is.',
    en: 'Who pays and who does the work still too often settles who has a say. On an equal footing every kind of input counts, and roles move because they suit what someone can do, how they work and who they are.',
  },
  question: {
    nl: 'In hoeverre werken we als gelijkwaardige partners, los van wie betaalt?',
    en: 'How far do we work as equals, regardless of who pays?',
  },
  anchors: [
    {
      nl: 'De opdrachtgever bepaalt en de ander voert uit; inbreng zonder factuur blijft onzichtbaar.',
      en: 'The client decides and the other carries out; input without an invoice stays invisible.',
    },
    {
      nl: 'Er wordt om meningen gevraagd, maar het laatste woord ligt vast bij wie betaalt.',
      en: 'Opinions are asked for, but the last word is fixed with the payer.',
    },
    {
      nl: 'Rollen en inbreng staan op papier; bij tijdsdruk worden we weer opdrachtgever en opdrachtnemer.',
      en: 'Roles and input are on paper; under time pressure we turn back into client and contractor.',
    },
    {
      nl: 'Per onderwerp leidt wie er het meest van weet, en iedereen kent elkaars inbreng.',
      en: "Per topic the one who knows most leads, and all know each other's input.",
    },
    {
      nl: 'Partners verdelen rollen, tijd en geld opnieuw als dat nodig is, en noemen elkaars inbreng naar buiten.',
      en: 'Partners redistribute roles, time and money when needed and credit each other in public.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wie nam de leiding op het beslissende moment, en paste dat bij diens kennis?',
      en: 'Who took the lead at the decisive moment, and did that fit their knowledge?',
    },
    {
      nl: 'Welke inbreng hebben we te laat gezien of niet vergoed?',
      en: 'Which input did we notice too late or leave unpaid?',
    },
    { nl: 'In welke rol voelde je je opgesloten?', en: 'In which role did you feel locked in?' },
  ],
  interventions: [
    {
      nl: 'Inbrengmozaïek: alle partners leggen op tafel wat ze meebrengen, ook als er geen geld tegenover staat.',
      en: 'Contribution mosaic: all partners table what they bring, also when no money is involved.',
    },
    {
      nl: 'Rollenwissel: kies een maand lang per onderwerp een andere gespreksleider en een andere beslisser.',
      en: 'Role swap: for a month choose another chair and another decider per topic.',
    },
    {
      nl: 'Eerlijk-loongesprek: bespreek wie betaald meedoet, wie onbetaald, en wat redelijk is.',
      en: 'Fair-pay talk: discuss who takes part paid, who unpaid, and what is reasonable.',
    },
  ],
};
