import type { DecisionStory } from '../../story/story.ts';

/** C2. */
export const vergoeding: DecisionStory = {
  id: 'buurtbakens-c2',
  draftedOn: '2024-09-02',
  proposedOn: '2024-09-06',
  decidedOn: '2024-09-12',
  by: 'buurtbakens-dorpsraden-1',
  visibility: 'portfolio',
  title: 'Vergoeden van vrijwilligers en bijhouden van alle inbreng',
  context: `In de ronde van augustus zijn er twee beelden over gelijkwaardigheid. De dag erna legden drie partners dat naast elkaar: de veiligheidsregio ziet niveau 5, de dorpsraden 2, het atelier 1.

Dorpelingen en makers steken avonden in overleg waar anderen voor betaald worden. Niemand weet hoeveel dat samen is. Binnen de opdracht is er ruimte voor een kleine vergoeding, als we iets anders laten. We weten niet of een vergoeding het gesprek over wie bepaalt verandert, of dat zij het juist afkoopt.`,
  options: [
    {
      id: 'vergoeden-en-bijhouden',
      title: 'Een vergoeding per avond, en alle inbreng op één lijst',
      for: 'Maakt zichtbaar wie wat brengt, ook als het geen geld is.',
      against: 'Geeft werk, en sommige vrijwilligers willen geen geld.',
    },
    {
      id: 'alleen-bijhouden',
      title: 'Alleen bijhouden',
      for: 'Kost niets en geeft inzicht.',
      against: 'Wie al te veel doet, moet dan ook nog schrijven.',
    },
    {
      id: 'niets-doen',
      title: 'Niets doen',
      for: 'Het gaat nu vooral om de oefening van oktober.',
      against: 'De scheefheid wordt dan gewoon.',
    },
  ],
  choice: 'vergoeden-en-bijhouden',
  rationale: `Gelijkwaardig is niet hetzelfde als even veel betaald, maar wel dat iedereen ziet wat een ander brengt. De vergoeding is klein en mag geweigerd worden. De lijst bespreken we elke maand, zodat er ook iets uit volgt.`,
  assumptions: [
    { text: 'Wie bijdraagt, durft op te schrijven hoeveel dat is.' },
    { text: 'De regio kan binnen de opdracht met dit geld schuiven.' },
  ],
  howDecided: 'consent',
  involved: [
    'buurtbakens-veiligheidsregio',
    'buurtbakens-kwelderburen',
    'buurtbakens-schuifdak',
    'buurtbakens-dorpsraden',
    'buurtbakens-zorggroep',
    'buurtbakens-universiteit',
  ],
  affected: ['Vrijwilligers van de dorpshuizen'],
  blocks: ['equal-footing'],
  expectedEffects: [
    {
      blockId: 'equal-footing',
      direction: 'up',
      size: 'clear',
      byDate: '2024-12-05',
      confidence: 'medium',
      noticedBy: 'Dorpsraden en atelier noemen zichzelf partner en geen leverancier.',
    },
  ],
  reversibility: 'easy',
  reviewOn: '2024-12-12',
  lookedBack: {
    on: '2025-01-09',
    answers: { alternatives: 'yes', knowledge: 'partly', heard: 'yes', dissent: 'partly', noticing: 'yes' },
    results: ['partly'],
    unexpected: [
      {
        text: 'Twee vrijwilligers weigerden de vergoeding en voelden zich juist afgekocht.',
        wish: 'unwanted',
      },
    ],
    beyondUs: 'De hersteloefening bracht iedereen samen; dat telt hier ook in mee.',
  },
};
