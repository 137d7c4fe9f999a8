import type { DecisionStory } from '../../story/story.ts';

/** C4; reversed on 3 April 2025. */
export const appVoorDeRegio: DecisionStory = {
  id: 'buurtbakens-c4',
  draftedOn: '2025-01-07',
  proposedOn: '2025-01-13',
  decidedOn: '2025-01-16',
  by: 'buurtbakens-veiligheidsregio-1',
  visibility: 'portfolio',
  title: 'Bouwen van één app voor de hele regio',
  context: `Na de hersteloefening van november, met 130 dorpelingen, willen negen andere dorpen ook meedoen. Eén houten baken per dorp kost tijd die we niet hebben. Een softwarebedrijf bood aan om voor een vast bedrag een app te maken waarmee buren elkaar kunnen vinden.

De veiligheidsregio wil iets wat voor de hele streek hetzelfde is. De dorpsraden vergaderen pas in februari. We weten niet of mensen de app installeren, en hoe zij werkt als de stroom lang wegblijft.`,
  options: [
    {
      id: 'app',
      title: 'Een app voor de hele regio laten bouwen',
      for: 'Bereikt in één keer alle dorpen; voor het bestuur herkenbaar.',
      against: 'Is niet door de dorpen bedacht en leunt op stroom en netwerk.',
    },
    {
      id: 'bouwpakket',
      title: 'Een bouwpakket maken waarmee dorpen zelf een baken bouwen',
      for: 'Past bij wat in november werkte.',
      against: 'Gaat dorp voor dorp en vraagt begeleiding.',
    },
  ],
  choice: 'app',
  rationale: `De vraag van negen dorpen tegelijk kunnen wij niet met houtwerk bijhouden. Een app is te betalen, is voor de zomer klaar en geeft de regio één verhaal. De dorpsraden krijgen haar te zien zodra er een proefversie is.`,
  assumptions: [
    { text: 'Het mobiele netwerk houdt het bij een storing een paar uur vol.' },
    { text: 'De dorpen vinden het goed als wij vast beginnen.' },
  ],
  howDecided: 'client',
  involved: ['buurtbakens-veiligheidsregio', 'buurtbakens-kwelderburen', 'buurtbakens-schuifdak'],
  affected: ['Dorpsraden Overkwelder', 'Zorggroep Wierdezicht', 'Inwoners zonder smartphone'],
  blocks: ['tangible-value', 'shared-picture-of-the-future'],
  expectedEffects: [
    {
      blockId: 'tangible-value',
      direction: 'up',
      size: 'clear',
      byDate: '2025-05-15',
      confidence: 'high',
      noticedBy: 'In alle twaalf dorpen gebruiken mensen de app bij een oefening.',
    },
  ],
  reversibility: 'costly',
  reviewOn: '2025-05-22',
  lookedBack: {
    on: '2025-04-03',
    answers: { alternatives: 'partly', knowledge: 'no', heard: 'no', dissent: 'cannot-say', noticing: 'yes' },
    results: ['cannot-tell'],
    outcome: 'not-hoped',
    unexpected: [
      { text: 'Twee dorpen gooiden hun papieren lijst weg, omdat de app zou komen.', wish: 'unwanted' },
    ],
    beyondUs:
      'De waarschuwing van andere initiatieven lag er in januari al, maar werd pas in februari gelezen.',
  },
};
