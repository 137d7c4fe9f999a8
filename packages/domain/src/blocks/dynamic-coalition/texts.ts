import type { BlockTexts } from '../block.ts';

/** All product texts of building block 13; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Dynamische coalitie', en: 'Dynamic coalition' },
  description: {
    nl: 'Omdat niet vaststaat waar een ontwerpproces uitkomt, zijn de partners van het eerste uur niet vanzelf degenen die het resultaat verder dragen. Een gezonde coalitie zoekt daarom op tijd nieuwe partijen op en neemt netjes afscheid van andere.',
    en: 'As it is not fixed where a design process ends, the first partners are not automatically the ones to carry the result on. A healthy coalition therefore looks for new parties in good time and parts properly from others.',
  },
  question: {
    nl: 'Hoe goed beweegt onze coalitie mee met wat het werk nodig heeft?',
    en: 'How well does our coalition move with what the work needs?',
  },
  anchors: [
    {
      nl: 'De groep ligt vast; niemand vraagt of dit nog de juiste partners zijn.',
      en: 'The group is fixed; nobody asks whether these are still the right partners.',
    },
    {
      nl: 'Partners komen en gaan toevallig, zonder gesprek.',
      en: 'Partners come and go by chance, without a conversation.',
    },
    {
      nl: 'Bij een nieuwe fase bespreken we wie we missen, maar we handelen laat.',
      en: 'At a new phase we discuss whom we miss, but we act late.',
    },
    {
      nl: 'We benaderen vroeg wie het verder kan dragen, en spreken vertrek en overdracht goed door.',
      en: 'We approach early those who can carry it on, and talk departure and handover through.',
    },
    {
      nl: 'Instappen en afscheid nemen zijn gewoon; kennis en relaties blijven behouden.',
      en: 'Joining and parting are normal; knowledge and relations are kept.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wie bracht het werk verder, en hadden we dat voorzien?',
      en: 'Who took the work further, and had we foreseen it?',
    },
    { nl: 'Van wie namen we te laat of niet goed afscheid?', en: 'From whom did we part too late or badly?' },
    { nl: 'Wie had er eerder bij moeten zijn?', en: 'Who should have been there earlier?' },
  ],
  interventions: [
    {
      nl: 'Coalitiecheck bij elke fase: wie blijft, wie komt erbij, wie mag gaan?',
      en: 'Coalition check at each phase: who stays, who joins, who may go?',
    },
    {
      nl: 'Afscheidsmoment: bedank, leg kennis vast en spreek af hoe jullie contact houden.',
      en: 'Farewell moment: thank, record knowledge and agree how to stay in touch.',
    },
    {
      nl: 'Doordraagtest: noem drie partijen die dit zonder ons willen voortzetten.',
      en: 'Carry-on test: name three parties who want to continue this without us.',
    },
  ],
};
