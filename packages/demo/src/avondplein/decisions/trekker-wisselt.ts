import type { DecisionStory } from '../../story/story.ts';

/** A4. */
export const trekkerWisselt: DecisionStory = {
  id: 'avondplein-a4',
  draftedOn: '2025-01-23',
  proposedOn: '2025-01-30',
  decidedOn: '2025-02-06',
  by: 'avondplein-kadehuis-1',
  visibility: 'funder',
  title: 'Overdragen van het trekkerschap aan Woonstichting Kadehuis',
  context: `Sinds januari doet Woonstichting Kadehuis mee. De studio leidde het werk vanaf het begin, maar verdwijnt als het geld van het fonds op is. Zolang zij trekt, wachten anderen af.

Kadehuis heeft een gebiedsbeheerder die elke dag op het plein is. Het kent de huurders, maar heeft nooit een avond gerund en is voor sommige jongeren ook de partij van de brieven over achterstand. We weten niet of zij Kadehuis als gastheer zullen aannemen.`,
  options: [
    {
      id: 'kadehuis',
      title: 'Kadehuis trekt, de studio doet een stap terug',
      for: 'Het werk ligt bij wie blijft, terwijl de studio er nog is om te vragen.',
      against: 'De toon van de avonden kan veranderen; jongeren moeten wennen.',
    },
    {
      id: 'gemeente',
      title: 'De gemeente trekt',
      for: 'Heeft het mandaat en straks ook het budget.',
      against: 'Staat verder van het plein en hangt nu aan één persoon.',
    },
    {
      id: 'studio-tot-zomer',
      title: 'De studio trekt tot de zomer en draagt dan alles over',
      for: 'Rust in een voorjaar waarin al veel verandert.',
      against: 'Overdragen op de laatste dag is achterlaten.',
    },
  ],
  choice: 'kadehuis',
  rationale: `We dragen liever over terwijl we er nog zijn. Een half jaar samen optrekken geeft Kadehuis de kans om het op zijn eigen manier te doen, en de studio om los te laten. De gelijkwaardigheid die we hebben opgebouwd, spreken we opnieuw uit: trekken is iets anders dan bepalen.`,
  assumptions: [
    { text: 'Jongeren accepteren Kadehuis als zij zelf een avond in handen krijgen.' },
    { text: 'De gebiedsbeheerder krijgt hier uren voor, ook na de zomer.' },
  ],
  howDecided: 'consent',
  involved: [
    'avondplein-gemeente',
    'avondplein-politieteam',
    'avondplein-kadehuis',
    'avondplein-vlonderlicht',
    'avondplein-hoekplank',
    'avondplein-stationskwartier',
  ],
  affected: ['Huurders van Kadehuis aan het plein'],
  blocks: ['equal-footing', 'dynamic-coalition'],
  expectedEffects: [
    {
      blockId: 'equal-footing',
      direction: 'steady',
      size: 'some',
      byDate: '2025-06-12',
      confidence: 'medium',
      noticedBy: 'Bewoners en jongeren praten nog steeds mee over de avonden, ook met een nieuwe trekker.',
    },
    {
      blockId: 'dynamic-coalition',
      direction: 'up',
      size: 'some',
      byDate: '2025-06-12',
      confidence: 'medium',
      noticedBy:
        'De rollen van wie blijft en wie gaat staan op papier, en niemand hoeft te vragen wie te bellen.',
    },
  ],
  reversibility: 'hardly',
  reviewOn: '2025-06-19',
  lookedBack: {
    on: '2025-06-19',
    answers: {
      alternatives: 'partly',
      knowledge: 'yes',
      heard: 'yes',
      dissent: 'cannot-say',
      noticing: 'yes',
    },
    results: ['came-true', 'came-true'],
    unexpected: [
      {
        text: 'De gelijkwaardigheid bleef niet alleen staan, zij groeide: jongeren hebben nu een eigen avond.',
        wish: 'wanted',
      },
    ],
  },
};
