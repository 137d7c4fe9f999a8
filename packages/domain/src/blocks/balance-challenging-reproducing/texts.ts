import type { BlockTexts } from '../block.ts';

/** All product texts of building block 11; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Balans tussen uitdagen en reproduceren', en: 'Balance between challenging and reproducing' },
  description: {
    nl: 'Het team zoekt uit hoever een organisatie kan en wil meebewegen. Zo wordt duidelijk welke grenzen echt vaststaan en waar plek is voor een nieuwe kijk, in plaats van nog eens hetzelfde.',
    en: 'The team finds out how far an organisation can and will move along. That shows which limits are truly fixed and where there is space for a new view, instead of more of the same.',
  },
  question: {
    nl: 'Hoe helder is waar de rode lijnen liggen, en hoe goed benutten we de ruimte daarbinnen?',
    en: 'How clear is it where the red lines lie, and how well do we use the room within them?',
  },
  anchors: [
    {
      nl: 'Grenzen zijn onbekend; we herhalen wat er al was of botsen onverwacht.',
      en: 'Limits are unknown; we repeat what was there or collide unexpectedly.',
    },
    {
      nl: 'We vermoeden rode lijnen en blijven er voor de zekerheid ver vandaan.',
      en: 'We suspect red lines and stay far away to be safe.',
    },
    {
      nl: 'De belangrijkste rode lijnen zijn uitgesproken; de ruimte is nog niet verkend.',
      en: 'The main red lines have been voiced; the room is not explored yet.',
    },
    {
      nl: 'We weten wat vaststaat en wat bespreekbaar is, en proberen iets nieuws binnen afgesproken ruimte.',
      en: 'We know what is fixed and what is negotiable, and try something new within agreed room.',
    },
    {
      nl: 'We toetsen grenzen samen en verleggen ze soms; de organisatie gebruikt een nieuw frame.',
      en: 'We test limits together and sometimes move them; the organisation uses a new frame.',
    },
  ],
  reflectionQuestions: [
    { nl: 'Welke grens bleek een gewoonte te zijn?', en: 'Which limit proved to be a habit?' },
    {
      nl: 'Waar gingen we te ver, en waar juist niet ver genoeg?',
      en: 'Where did we go too far, and where not far enough?',
    },
    {
      nl: 'Welk nieuw perspectief bleef overeind toen het spannend werd?',
      en: 'Which new perspective held when things got tense?',
    },
  ],
  interventions: [
    {
      nl: 'Rodelijnensessie: elke organisatie noemt drie harde grenzen en zegt waarop die berusten.',
      en: 'Red-line session: each organisation names three hard limits and what they rest on.',
    },
    {
      nl: 'Rekproef: probeer klein wat net binnen de grens ligt en bespreek de reactie.',
      en: 'Stretch trial: try small what lies just within the limit and discuss the response.',
    },
    {
      nl: 'Frameruil: beschrijf het vraagstuk in drie totaal andere beelden.',
      en: 'Frame swap: describe the issue in three utterly different images.',
    },
  ],
};
