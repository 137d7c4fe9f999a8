import type { DecisionStory } from '../../story/story.ts';

/** A2. */
export const doorgaanNaPauze: DecisionStory = {
  id: 'avondplein-a2',
  draftedOn: '2024-09-07',
  proposedOn: '2024-09-09',
  decidedOn: '2024-09-10',
  by: 'avondplein-vlonderlicht-1',
  visibility: 'portfolio',
  title: 'Doorgaan met de kiosk, na twee weken pauze en met een vroegere sluiting',
  context: `Op 31 augustus was er een vechtpartij bij de kiosk; een filmpje daarvan gaat rond. Het risico stond bij ons genoteerd als 'kans laag'. Twee mensen raakten lichtgewond, geen van hen hoorde bij de kiosk.

Het politieteam heeft zijn deelname op 2 september opgeschort. De puls van 6 september laat zien dat velen zich nu minder vrij voelen om te twijfelen, en dat publieke partners de spanning anders beleven dan de rest. De raad stelt vragen. Wat we niet weten: of het een eenmalige ruzie was of een teken dat de late uren niet passen.`,
  options: [
    {
      id: 'pauze-en-door',
      title: 'Twee weken pauze, sluiten om tien uur, dan verder',
      for: 'Geeft ruimte om met iedereen te praten, ook met de buren, en houdt vast wat werkte.',
      against: 'Laat zien dat we doorgaan terwijl een partner stilstaat.',
    },
    {
      id: 'meteen-door',
      title: 'Meteen doorgaan met een beveiliger erbij',
      for: 'De vaste bezoekers blijven niet weg.',
      against: 'Een beveiliger aan de deur is het tegendeel van een gastheer.',
    },
    {
      id: 'stoppen',
      title: 'Stoppen',
      for: 'Geen nieuw risico; rust voor de buren en voor het politieteam.',
      against: 'Jongeren en bewoners die er net een plek hadden, staan weer op straat.',
    },
  ],
  choice: 'pauze-en-door',
  rationale: `De vechtpartij begon na elven, toen de kiosk eigenlijk al leeg was. Alle gesprekken van deze week, ook die met de buren, wijzen naar de late uren en niet naar de plek. Met een pauze praten we eerst over wat er is gebeurd, zonder schuldige te zoeken. Door daarna verder te gaan laten we zien dat iets mag mislukken zonder dat alles stopt.`,
  assumptions: [
    { text: 'Sluiten om tien uur haalt de spanning van de late uren weg.' },
    { text: 'Het politieteam wil terugkomen als zijn rol duidelijker is.' },
    { text: 'De wethouder houdt ons uit de wind zolang wij open zijn over wat er gebeurde.' },
  ],
  howDecided: 'majority',
  involved: [
    'avondplein-gemeente',
    'avondplein-politieteam',
    'avondplein-vlonderlicht',
    'avondplein-hoekplank',
    'avondplein-stationskwartier',
  ],
  affected: ['Vaste bezoekers van de kiosk', 'Buren aan de zuidkant van het plein'],
  blocks: ['safe-environment', 'attention-from-organisation', 'dynamic-coalition'],
  expectedEffects: [
    {
      blockId: 'safe-environment',
      direction: 'up',
      size: 'clear',
      byDate: '2024-11-14',
      confidence: 'medium',
      noticedBy: 'Over de avond van 31 augustus wordt hardop gepraat, ook door wie er toen stond.',
    },
    {
      blockId: 'dynamic-coalition',
      direction: 'up',
      size: 'some',
      byDate: '2025-03-13',
      confidence: 'low',
      noticedBy: 'Het politieteam doet weer mee en er is een partner bij die kan blijven.',
    },
    {
      blockId: 'attention-from-organisation',
      direction: 'steady',
      size: 'some',
      byDate: '2024-11-14',
      confidence: 'medium',
      noticedBy: 'De wethouder komt nog langs en vraagt door; steun op de werkvloer blijft wat hij was.',
    },
  ],
  reversibility: 'easy',
  reviewOn: '2025-03-20',
  dissent: [
    {
      on: '2024-09-10',
      by: 'avondplein-politieteam-2',
      side: 'public-side',
      partner: 'avondplein-politieteam',
      text: 'Twee weken is te kort om te weten wat er speelt. Als het opnieuw misgaat, staan onze mensen er en niet de ontwerpers. Wij hadden tot na de herfst willen wachten.',
    },
  ],
  lookedBack: {
    on: '2025-03-20',
    answers: { alternatives: 'yes', knowledge: 'partly', heard: 'yes', dissent: 'yes', noticing: 'partly' },
    results: ['came-true', 'came-true', 'came-true'],
    beyondUs: 'Kadehuis zocht in januari zelf naar een rol op het plein; dat hadden wij niet in de hand.',
  },
};
