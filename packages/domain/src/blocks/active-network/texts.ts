import type { BlockTexts } from '../block.ts';

/** All product texts of building block 16; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Actief netwerk', en: 'Active network' },
  description: {
    nl: 'Een creatief bureau hoeft niet alles zelf te kunnen: samen brengen makers elk hun eigen vak in. Ook een gemeenschap van vakgenoten helpt, als je die onderhoudt en er op het juiste moment een beroep op doet.',
    en: 'A creative firm need not be able to do everything: together makers each bring their own craft. A community of fellow practitioners helps too, if you keep it alive and call on it at the right moment.',
  },
  question: {
    nl: 'Hoe goed benutten de creatieve partners elkaar en hun vakgemeenschap?',
    en: 'How well do the creative partners draw on each other and their professional community?',
  },
  anchors: [
    {
      nl: 'Het creatieve werk ligt bij één bureau dat alles zelf doet.',
      en: 'The creative work lies with one firm that does everything itself.',
    },
    {
      nl: 'Soms springt een bekende bij, op goed geluk.',
      en: 'Sometimes an acquaintance helps out, by luck.',
    },
    {
      nl: 'We weten welke specialismen we missen en huren ze soms in.',
      en: 'We know which specialties we lack and sometimes hire them.',
    },
    {
      nl: 'Specialisten doen mee met een eigen rol, en we leggen vragen voor aan vakgenoten.',
      en: 'Specialists take part with a role of their own, and we put questions to peers.',
    },
    {
      nl: 'Het netwerk deelt werk, kennis en erkenning, en wij geven er zelf ook aan.',
      en: 'The network shares work, knowledge and credit, and we give to it as well.',
    },
  ],
  reflectionQuestions: [
    { nl: 'Welk specialisme had ons toen geholpen?', en: 'Which specialty would have helped us then?' },
    { nl: 'Wat gaven wij terug aan het netwerk?', en: 'What did we give back to the network?' },
    { nl: 'Wie kreeg erkenning, en wie niet?', en: 'Who got credit, and who did not?' },
  ],
  interventions: [
    {
      nl: 'Specialismenbord: nodig, aanwezig, te vinden.',
      en: 'Specialty board: needed, present, findable.',
    },
    {
      nl: 'Kritische-vriendenuur met twee andere ontwerpers.',
      en: "Critical friends' hour with two other designers.",
    },
    {
      nl: 'Vraag van de maand aan de vakgemeenschap, met terugkoppeling.',
      en: 'Question of the month to the community, with feedback.',
    },
  ],
};
