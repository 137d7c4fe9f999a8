import type { DecisionStory } from '../../story/story.ts';

/** B4; takes the place of B2. */
export const splitsen: DecisionStory = {
  id: 'stil-signaal-b4',
  draftedOn: '2025-04-17',
  proposedOn: '2025-04-22',
  decidedOn: '2025-04-24',
  by: 'stil-signaal-rafelkaart-1',
  visibility: 'funder',
  title: 'Splitsen: de gesprekskaarten overdragen, de signaalroute stoppen',
  context: `In februari zeiden de juristen dat de anonieme route niet mag: wie een signaal over een strafbaar feit krijgt, kan het niet laten liggen. De ruimte die wij veronderstelden, was een rode lijn. De regeling is op 31 maart afgelopen en niet verlengd. Een vervanger is er niet gekomen.

In het retrospectief van 17 april gingen we terug naar 10 oktober. De twijfel van de hogeschool stond er al; wij lazen eroverheen. Ondertussen gebruiken docenten de gesprekskaarten nog steeds, zonder dat wij er iets voor doen.`,
  options: [
    {
      id: 'splitsen',
      title: 'De kaarten overdragen aan de scholen en de signaalroute stoppen',
      for: 'Wat waarde heeft, krijgt een eigenaar. Wat niet mag, houdt op, met uitleg.',
      against: 'De vraag wie een stil signaal hoort, blijft liggen.',
    },
    {
      id: 'route-ombouwen',
      title: 'De route ombouwen tot een hulplijn met naam',
      for: 'Zou wel mogen.',
      against: 'Jongeren zeiden vanaf de eerste dag dat zij dan niets sturen.',
    },
    {
      id: 'alles-stoppen',
      title: 'Alles stoppen',
      for: 'Duidelijk, en iedereen is moe.',
      against: 'Docenten verliezen iets wat voor hen werkt.',
    },
  ],
  choice: 'splitsen',
  rationale: `Stoppen kan ook goed. Door te splitsen hoeft niemand meer te doen alsof de route nog komt, en krijgen de kaarten een plek bij wie ze al gebruikt. We vertellen andere regio's wat niet werkte, zodat zij niet dezelfde weg inslaan.`,
  assumptions: [
    { text: 'De Scholenkring wil eigenaar worden en heeft geld voor bijdrukken.' },
    { text: 'Jongeren uit het panel horen van ons waarom de route stopt, voordat zij het ergens lezen.' },
  ],
  howDecided: 'consent',
  involved: [
    'stil-signaal-politie',
    'stil-signaal-veiligheidshuis',
    'stil-signaal-rafelkaart',
    'stil-signaal-hogeschool',
    'stil-signaal-jongerenpanel',
  ],
  affected: ['Scholenkring Laagmark', 'Jongeren die op de route wachtten'],
  blocks: ['shared-picture-of-the-future', 'momentum', 'dynamic-coalition'],
  expectedEffects: [
    {
      blockId: 'shared-picture-of-the-future',
      direction: 'up',
      size: 'some',
      byDate: '2025-06-19',
      confidence: 'medium',
      noticedBy: 'Iedereen vertelt hetzelfde over wat er blijft en wat er stopt.',
    },
    {
      blockId: 'dynamic-coalition',
      direction: 'up',
      size: 'some',
      byDate: '2025-06-19',
      confidence: 'medium',
      noticedBy: 'De scholen zitten aan tafel als eigenaar en niet als locatie.',
    },
    {
      blockId: 'momentum',
      direction: 'steady',
      size: 'some',
      byDate: '2025-06-19',
      confidence: 'high',
      noticedBy: 'Het thema staat dit jaar niet op de agenda, en dat verandert hierdoor niet.',
    },
  ],
  reversibility: 'hardly',
  reviewOn: '2025-06-26',
  lookedBack: {
    on: '2025-06-26',
    answers: { alternatives: 'yes', knowledge: 'yes', heard: 'yes', dissent: 'yes', noticing: 'yes' },
    results: ['came-true', 'came-true', 'came-true'],
    unexpected: [{ text: 'Drie andere regio’s vroegen hoe je zoiets stopt.', wish: 'wanted' }],
  },
};
