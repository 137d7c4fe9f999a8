import type { DecisionStory } from '../../story/story.ts';

/** C3. */
export const oefeningOverdoen: DecisionStory = {
  id: 'buurtbakens-c3',
  draftedOn: '2024-10-28',
  proposedOn: '2024-11-04',
  decidedOn: '2024-11-07',
  by: 'buurtbakens-losse-planken-1',
  visibility: 'funder',
  title: 'Overdoen van de oefening, in het openbaar en met iedereen die wil repareren',
  context: `De oefening van 19 oktober mislukte: de portofoons vielen weg en niemand kende de verzamelplek. Zestig mensen stonden een uur in de regen. In de week erna is er door iedereen gebeld, vooral om te vragen hoe het verder gaat.

We hebben het in twee dorpen besproken. Daar kwamen drie reparaties uit: een baken dat je van ver ziet, een lijst aan de muur en een radio die zonder netwerk werkt. We weten niet of mensen een tweede keer komen.`,
  options: [
    {
      id: 'openbaar-overdoen',
      title: 'De oefening openbaar overdoen en vragen om mee te repareren',
      for: 'Laat zien dat een fout iets oplevert; dorpelingen bouwen zelf mee.',
      against: 'Als het weer misgaat, is dat voor ieders ogen.',
    },
    {
      id: 'klein-overdoen',
      title: 'De oefening klein overdoen, alleen met wie er in de organisatie zat',
      for: 'Veilig om te leren.',
      against: 'Degenen die in de regen stonden, blijven met het eerste beeld achter.',
    },
    {
      id: 'uitstellen',
      title: 'Uitstellen tot het voorjaar',
      for: 'Tijd om alles goed uit te zoeken.',
      against: 'De winter is juist waarvoor we oefenen.',
    },
  ],
  choice: 'openbaar-overdoen',
  rationale: `Mensen die zien dat je repareert, vergeven veel. De dorpen bieden zelf aan om te bouwen; als we nu klein gaan, zeggen we dat zij er niet bij horen. We vertellen vooraf wat er misging en wat we nu anders doen.`,
  assumptions: [
    { text: 'Het houten baken is in drie weken te bouwen.' },
    { text: 'De brandweerposten komen ook als het een oefening van het dorp is.' },
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
  affected: ['Dorpelingen die op 19 oktober meededen'],
  blocks: ['safe-environment', 'tangible-value'],
  expectedEffects: [
    {
      blockId: 'safe-environment',
      direction: 'up',
      size: 'some',
      byDate: '2024-12-05',
      confidence: 'medium',
      noticedBy: 'Op de avond zelf vertelt iemand uit de organisatie wat er misging.',
    },
    {
      blockId: 'tangible-value',
      direction: 'up',
      size: 'some',
      byDate: '2024-12-05',
      confidence: 'medium',
      noticedBy: 'Er staat een baken dat werkt, en mensen weten waar.',
    },
  ],
  reversibility: 'easy',
  reviewOn: '2024-12-12',
  lookedBack: {
    on: '2024-12-12',
    answers: { alternatives: 'yes', knowledge: 'yes', heard: 'yes', dissent: 'cannot-say', noticing: 'yes' },
    results: ['came-true', 'came-true'],
    unexpected: [{ text: 'Negen andere dorpen willen ook.', wish: 'wanted' }],
    beyondUs: 'Het was die avond droog en windstil.',
  },
};
