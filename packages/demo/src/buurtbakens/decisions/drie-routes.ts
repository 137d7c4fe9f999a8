import type { DecisionStory } from '../../story/story.ts';

/** C5. */
export const drieRoutes: DecisionStory = {
  id: 'buurtbakens-c5',
  draftedOn: '2025-04-11',
  proposedOn: '2025-04-14',
  decidedOn: '2025-04-17',
  by: 'buurtbakens-zorggroep-1',
  visibility: 'funder',
  title: 'Inbedden langs drie routes: beleidsplan, brandweerposten en dorpsraden',
  context: `De app is teruggedraaid; de houten bakens staan er en werken ook zonder netwerk. In het retrospectief zeiden we dat we te lang naar één oplossing voor iedereen zochten.

De regio schrijft dit voorjaar aan het beleidsplan 2026–2029. De brandweerposten doen mee, crisiscommunicatie kent ons nog niet. De dorpsraden willen de bakens houden, maar niet in hun eentje. Het geld van het fonds reikt tot de winter. We weten niet wie het onderhoud gaat betalen.`,
  options: [
    {
      id: 'drie-routes',
      title: 'Drie routes naast elkaar',
      for: 'Elk dorp en elke organisatie kan aansluiten waar het past. Valt er één weg, dan staan er nog twee.',
      against: 'Veel overleg, en niemand die het geheel heeft.',
    },
    {
      id: 'alleen-beleidsplan',
      title: 'Alles op het beleidsplan zetten',
      for: 'Geeft een vaste plek en misschien geld.',
      against: 'Op papier staan is nog niet gebruikt worden.',
    },
    {
      id: 'aan-de-dorpen',
      title: 'Alles aan de dorpsraden overdragen',
      for: 'Het is van hen.',
      against: 'Zij zeggen zelf dat het dan op drie mensen rust.',
    },
  ],
  choice: 'drie-routes',
  rationale: `Een baken leeft in een dorp, wordt veilig door de brandweer en blijft bestaan door een plan. Die drie hebben elkaar nodig. We verdelen wie welke route trekt, en komen in augustus bij elkaar om te zien welke werkelijk draagt.`,
  assumptions: [
    { text: 'Het concept van het beleidsplan laat voor de zomer ruimte voor een paragraaf.' },
    { text: 'Postcommandanten krijgen uren om met hun dorp te oefenen.' },
    { text: 'Het makersnetwerk blijft beschikbaar voor vragen.' },
  ],
  howDecided: 'consent',
  involved: [
    'buurtbakens-veiligheidsregio',
    'buurtbakens-kwelderburen',
    'buurtbakens-schuifdak',
    'buurtbakens-losse-planken',
    'buurtbakens-dorpsraden',
    'buurtbakens-zorggroep',
    'buurtbakens-universiteit',
  ],
  affected: ['Afdeling crisiscommunicatie van de regio', 'Dorpen die nog geen baken hebben'],
  blocks: ['shared-picture-of-the-future', 'fitting-funding', 'active-network'],
  expectedEffects: [
    {
      blockId: 'shared-picture-of-the-future',
      direction: 'up',
      size: 'some',
      byDate: '2025-08-28',
      confidence: 'medium',
      noticedBy: 'Elke partner kan zeggen langs welke route hij verdergaat.',
    },
    {
      blockId: 'fitting-funding',
      direction: 'up',
      size: 'some',
      byDate: '2025-08-28',
      confidence: 'low',
      noticedBy: 'Er is een toezegging voor na 2025, al is zij klein.',
    },
    {
      blockId: 'active-network',
      direction: 'steady',
      size: 'some',
      byDate: '2025-08-28',
      confidence: 'medium',
      noticedBy: 'De makers komen nog als er een vraag is, ook zonder vaste opdracht.',
    },
  ],
  reversibility: 'costly',
  reviewOn: '2025-09-18',
  lookedBack: {
    on: '2025-09-18',
    answers: { alternatives: 'yes', knowledge: 'yes', heard: 'partly', dissent: 'partly', noticing: 'yes' },
    results: ['came-true', 'came-true', 'came-true'],
    unexpected: [{ text: 'Het netwerk van makers groeide, ook zonder vaste opdracht.', wish: 'wanted' }],
    beyondUs: 'Het concept-beleidsplan werd dit jaar toch al geschreven.',
  },
};
