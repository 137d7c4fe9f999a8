import type { DecisionStory } from '../../story/story.ts';

/** C1. */
export const laterBeginnen: DecisionStory = {
  id: 'buurtbakens-c1',
  draftedOn: '2024-05-17',
  proposedOn: '2024-05-23',
  decidedOn: '2024-05-30',
  by: 'buurtbakens-schuifdak-1',
  visibility: 'funder',
  title: 'Wachten met beginnen tot dorpen en zorg meedoen',
  context: `De opdracht was een campagne van € 40.000 die voor de zomer moest draaien. Op de eerste dorpsavond zei iemand: 'wij hebben geen folder nodig, wij weten wie een aggregaat heeft'. Sinds 16 mei is onze vraag wie wie helpt in de eerste 72 uur.

Die vraag kunnen we niet beantwoorden zonder de dorpsraden en zonder de zorg, die weet wie het eerst in nood komt. Zij hebben voor de zomer geen tijd om in te stappen. De veiligheidsregio heeft het bestuur een start in juni toegezegd. We weten niet of de dorpen echt willen, en of de aandacht van het bestuur drie maanden blijft.`,
  options: [
    {
      id: 'later',
      title: 'Drie maanden later beginnen, met dorpen en zorg erbij',
      for: 'Degenen om wie het gaat, bepalen mee waar het over gaat.',
      against: 'We stellen het bestuur teleur en verliezen een deel van de vaart.',
    },
    {
      id: 'nu-met-folder',
      title: 'Nu beginnen met de campagne en de dorpen later vragen',
      for: 'Houdt ons aan de toezegging; er is snel iets te zien.',
      against: 'De dorpen zeiden al dat zij hier niet op wachten.',
    },
    {
      id: 'een-dorp',
      title: 'Nu beginnen in één dorp dat wel tijd heeft',
      for: 'Een klein begin, en toch een begin.',
      against: 'Wat in dat dorp past, wordt dan al snel de maat voor de andere.',
    },
  ],
  choice: 'later',
  rationale: `Een plan voor de eerste 72 uur dat zonder de dorpen is gemaakt, bestaat alleen op papier. We aanvaarden de vertraging en zeggen dat hardop: er komt deze zomer niets tastbaars uit, en het bestuur zal daar iets van vinden. In die maanden gaan we langs de dorpshuizen in plaats van te tekenen.`,
  assumptions: [
    { text: 'De dorpsraden en de zorggroep stappen voor 1 juli in.' },
    { text: 'Het bestuur aanvaardt de vertraging als wij haar zelf komen uitleggen.' },
  ],
  howDecided: 'majority',
  involved: [
    'buurtbakens-veiligheidsregio',
    'buurtbakens-kwelderburen',
    'buurtbakens-schuifdak',
    'buurtbakens-universiteit',
  ],
  affected: ['Bestuur van de veiligheidsregio', 'Dorpen die al in juni iets verwachtten'],
  blocks: ['tangible-value', 'insight-into-lived-experiences', 'momentum', 'committed-stakeholders'],
  expectedEffects: [
    {
      blockId: 'committed-stakeholders',
      direction: 'up',
      size: 'clear',
      byDate: '2024-08-29',
      confidence: 'medium',
      noticedBy: 'Dorpsraden en zorg zitten aan tafel en zeggen toe wat zij zelf gaan doen.',
    },
    {
      blockId: 'insight-into-lived-experiences',
      direction: 'up',
      size: 'clear',
      byDate: '2024-08-29',
      confidence: 'medium',
      noticedBy: 'We kunnen van elk dorp vertellen wie er bij uitval als eerste belt, en met wie.',
    },
    {
      blockId: 'momentum',
      direction: 'down',
      size: 'some',
      byDate: '2024-08-29',
      confidence: 'medium',
      noticedBy: 'Het bestuur vraagt minder vaak hoe het gaat. Die prijs nemen we.',
    },
    {
      blockId: 'tangible-value',
      direction: 'steady',
      size: 'some',
      byDate: '2024-08-29',
      confidence: 'high',
      noticedBy: 'Deze zomer is er nog niets om te laten zien.',
    },
  ],
  reversibility: 'costly',
  reviewOn: '2024-09-05',
  dissent: [
    {
      on: '2024-05-30',
      by: 'buurtbakens-veiligheidsregio-2',
      side: 'public-side',
      partner: 'buurtbakens-veiligheidsregio',
      text: 'Wij hebben een start in juni toegezegd en moeten dit nu uitleggen. Wij begrijpen de keuze, maar hadden liever in één dorp iets laten zien.',
    },
  ],
  lookedBack: {
    on: '2024-09-05',
    answers: { alternatives: 'yes', knowledge: 'yes', heard: 'yes', dissent: 'yes', noticing: 'yes' },
    results: ['came-true', 'came-true', 'no-change', 'came-true'],
    unexpected: [
      {
        text: 'Het bestuur had meer geduld dan we vreesden: de vaart bleef ongeveer gelijk.',
        wish: 'wanted',
      },
    ],
    beyondUs: 'Er was deze zomer geen storing of hoog water dat haast maakte.',
  },
};
