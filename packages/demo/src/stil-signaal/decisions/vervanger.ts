import type { DecisionStory } from '../../story/story.ts';

/** B3. Looked back on at the latest day an effect was expected by. */
export const vervanger: DecisionStory = {
  id: 'stil-signaal-b3',
  draftedOn: '2025-01-13',
  proposedOn: '2025-01-20',
  decidedOn: '2025-01-23',
  by: 'stil-signaal-veiligheidshuis-1',
  visibility: 'team',
  title: 'Vragen om een tijdelijke vervanger in plaats van te pauzeren',
  context: `De projectleider bij de politie-eenheid is op 2 december naar een andere functie gegaan. Niemand heeft sindsdien mandaat; mails blijven weken liggen. Het thema is door de reorganisatie uit het nieuwe jaarplan verdwenen.

In de ronde van december zijn er twee beelden over hoe veilig het is om te twijfelen. Over ruim twee maanden loopt de regeling af. Een technisch werkende pagina ligt klaar, maar niemand mag zeggen of zij open kan. We weten niet of er binnen de eenheid iemand te vinden is die dit wil.`,
  options: [
    {
      id: 'vervanger',
      title: 'De eenheid om een tijdelijke vervanger vragen',
      for: 'Houdt het gesprek open en kost weinig. Drie maanden is te overzien.',
      against: 'Een vervanger zonder eigen netwerk kan weinig losmaken.',
    },
    {
      id: 'pauze',
      title: 'Pauzeren tot de reorganisatie rond is',
      for: 'Niemand hoeft te trekken aan iets wat niet beweegt.',
      against: 'De regeling loopt door en jongeren horen niets meer.',
    },
    {
      id: 'niets-doen',
      title: 'Niets doen',
      for: 'Misschien lost het zich op.',
      against: 'Dat zeggen we al zes weken.',
    },
  ],
  choice: 'vervanger',
  rationale: `We hebben met alle partners gesproken, ook met wie liever stopt. Een pauze zou op dit moment het einde zijn zonder dat iemand dat besluit. Met een vervanger weten we voor april of er nog een opening is. Is die er niet, dan nemen we samen een ander besluit.`,
  assumptions: [
    { text: 'Er is iemand in de eenheid die vier uur per week kan vrijmaken.' },
    { text: 'Een vervanger krijgt mandaat om ja of nee te zeggen tegen de pagina.' },
  ],
  howDecided: 'consent',
  involved: [
    'stil-signaal-politie',
    'stil-signaal-veiligheidshuis',
    'stil-signaal-rafelkaart',
    'stil-signaal-hogeschool',
    'stil-signaal-jongerenpanel',
  ],
  affected: ['De reorganiserende afdeling van de eenheid'],
  blocks: ['safe-environment', 'attention-from-organisation'],
  expectedEffects: [
    {
      blockId: 'attention-from-organisation',
      direction: 'up',
      size: 'some',
      byDate: '2025-04-10',
      confidence: 'low',
      noticedBy: 'Er is een naam, en op vragen komt binnen een week antwoord.',
    },
    {
      blockId: 'safe-environment',
      direction: 'up',
      size: 'some',
      byDate: '2025-04-10',
      confidence: 'low',
      noticedBy: 'Wie twijfelt, zegt dat in het overleg en niet pas daarna.',
    },
  ],
  reversibility: 'easy',
  lookedBack: {
    on: '2025-04-17',
    answers: { alternatives: 'yes', knowledge: 'yes', heard: 'yes', dissent: 'partly', noticing: 'yes' },
    results: ['no-change', 'no-change'],
    beyondUs: 'Door de reorganisatie kon niemand een vervanger aanwijzen.',
  },
};
