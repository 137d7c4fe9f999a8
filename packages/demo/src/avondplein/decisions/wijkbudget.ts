import type { DecisionStory } from '../../story/story.ts';

/** A3. */
export const wijkbudget: DecisionStory = {
  id: 'avondplein-a3',
  draftedOn: '2024-11-28',
  proposedOn: '2024-12-02',
  decidedOn: '2024-12-10',
  by: 'avondplein-gemeente-2',
  visibility: 'funder',
  title: 'Voorstellen om de kiosk uit een vast wijkbudget te betalen',
  context: `Het geld van het fonds is bedoeld om uit te zoeken en te ontwikkelen. Sinds de herfst gaat bijna alles op aan vaste kosten: gastheren, stroom, onderhoud. Het fonds past daar niet bij, en dat heeft het ons ook eerlijk gezegd.

In de ronde van november vonden velen dat de financiering niet meer past bij wat we doen. Uit de lagenkaart blijkt bovendien dat vooral één adviseur van de wethouder ons overeind houdt. Voor de Voorjaarsnota moet een voorstel uiterlijk in maart klaar zijn. We weten niet of de raad zin heeft in een nieuwe vaste post.`,
  options: [
    {
      id: 'wijkbudget',
      title: 'Een vast wijkbudget voorstellen',
      for: 'Past bij kosten die elk jaar terugkomen, en legt het eigenaarschap waar het hoort.',
      against: 'Duurt tot de zomer en is pas zeker als de raad het vaststelt.',
    },
    {
      id: 'tweede-fonds',
      title: 'Een tweede fonds zoeken',
      for: 'Kan sneller gaan; we weten hoe het moet.',
      against: 'Na een jaar staan we voor dezelfde vraag. Fondsen betalen nieuw, niet gewoon.',
    },
    {
      id: 'afbouwen',
      title: 'De kiosk in het voorjaar afbouwen',
      for: 'Eerlijk als niemand het wil dragen.',
      against: 'Net nu bewoners en jongeren er een vaste avond van maken.',
    },
  ],
  choice: 'wijkbudget',
  rationale: `Wat gewoon moet worden, hoort in gewone geldstromen. Een tweede fonds zou ons weer een jaar bezighouden met aanvragen in plaats van met het plein. We vragen om een bedrag dat klein genoeg is om te passen en groot genoeg voor twee gastheren, en bouwen het werk van de studio af zodat het budget niet om ons draait.`,
  assumptions: [
    { text: 'De adviseur van de wethouder krijgt steun van minstens één andere afdeling.' },
    { text: 'Een partner die blijft, wil het beheer op zich nemen.' },
    { text: 'Wat we hebben, reikt tot de zomer als we zuinig zijn.' },
  ],
  howDecided: 'consent',
  involved: [
    'avondplein-gemeente',
    'avondplein-politieteam',
    'avondplein-vlonderlicht',
    'avondplein-hoekplank',
    'avondplein-stationskwartier',
  ],
  affected: ['Andere wijken die om budget vragen'],
  blocks: ['shared-picture-of-the-future', 'fitting-funding'],
  expectedEffects: [
    {
      blockId: 'fitting-funding',
      direction: 'up',
      size: 'clear',
      byDate: '2025-06-12',
      confidence: 'low',
      noticedBy: 'Er staat een bedrag voor gastheren in de Voorjaarsnota.',
    },
    {
      blockId: 'shared-picture-of-the-future',
      direction: 'up',
      size: 'some',
      byDate: '2025-03-13',
      confidence: 'medium',
      noticedBy: 'Iedereen kan vertellen wie er over twee jaar op het plein staat.',
    },
  ],
  reversibility: 'costly',
  reviewOn: '2025-06-19',
  lookedBack: {
    on: '2025-06-19',
    answers: {
      alternatives: 'yes',
      knowledge: 'yes',
      heard: 'partly',
      dissent: 'cannot-say',
      noticing: 'yes',
    },
    results: ['came-true', 'came-true'],
    beyondUs: 'De Voorjaarsnota kwam net op tijd, en de wethouder bleef.',
  },
};
