import type { DecisionStory } from '../../story/story.ts';

/** B2. */
export const signaalroute: DecisionStory = {
  id: 'stil-signaal-b2',
  draftedOn: '2024-09-30',
  proposedOn: '2024-10-03',
  decidedOn: '2024-10-10',
  by: 'stil-signaal-politie-1',
  visibility: 'funder',
  title: 'Inzetten van alle uren op de anonieme signaalroute',
  context: `De gesprekskaarten werken: drie klassen praatten open en docenten willen ze houden. De Regeling Proefruimte betaalt echter voor een digitaal prototype, en dat is er nog niet. De regeling loopt op 31 maart 2025 af; voor een verlenging wil zij in december een werkende route zien.

Het idee is een pagina waar een jongere zonder naam kan laten weten dat er iets speelt. Tussen snel iets tonen en eerst begrijpen staat spanning; tot nu toe hanteerbaar. We weten niet of zo'n route juridisch mag, en niet wie er aan de andere kant zit.`,
  options: [
    {
      id: 'alles-op-route',
      title: 'Alles op de anonieme signaalroute',
      for: 'Past bij wat de regeling vraagt en geeft in december iets om te laten zien.',
      against: 'De kaarten liggen stil. We bouwen voordat we weten of het mag.',
    },
    {
      id: 'beide-half',
      title: 'De kaarten afmaken en een kleine proef met de route',
      for: 'Wat werkt, gaat door; de twijfel van juni wordt eerst getoetst.',
      against: 'Waarschijnlijk te weinig om de regeling te overtuigen.',
    },
  ],
  addedOptions: [
    {
      on: '2024-10-04',
      by: 'stil-signaal-hogeschool-1',
      title: 'De regeling vragen of kaarten ook tellen',
      for: 'Eén telefoontje kan het antwoord geven. Dan hoeven we niet te kiezen.',
      against: 'Als het antwoord nee is, zijn we twee weken verder.',
    },
  ],
  choice: 'alles-op-route',
  rationale: `Zonder digitaal product is er na maart geen geld, en zonder geld houdt alles op. De projectleider heeft nu mandaat en de leiding van de eenheid kijkt mee; die kans komt niet snel terug. De kaarten kunnen wachten, de regeling niet.`,
  assumptions: [
    { text: 'De politie-eenheid heeft ruimte om anonieme signalen te ontvangen zonder ze op te volgen.' },
    { text: 'Jongeren gebruiken de route, ook als zij niet weten wie er leest.' },
    { text: 'De projectleider blijft tot het einde van de regeling.' },
  ],
  howDecided: 'majority',
  involved: [
    'stil-signaal-politie',
    'stil-signaal-veiligheidshuis',
    'stil-signaal-rafelkaart',
    'stil-signaal-hogeschool',
  ],
  affected: ['Docenten die de kaarten gebruiken', 'Jongerenpanel Laagmark'],
  blocks: ['tangible-value', 'fitting-funding'],
  expectedEffects: [
    {
      blockId: 'tangible-value',
      direction: 'up',
      size: 'clear',
      byDate: '2024-12-12',
      confidence: 'high',
      noticedBy: 'Een werkende pagina, met de eerste signalen van jongeren uit het panel.',
    },
    {
      blockId: 'fitting-funding',
      direction: 'steady',
      size: 'some',
      byDate: '2025-04-10',
      confidence: 'medium',
      noticedBy: 'De regeling verlengt of er ligt een ander aanbod.',
    },
  ],
  reversibility: 'costly',
  reviewOn: '2025-04-17',
  dissent: [
    {
      on: '2024-10-10',
      by: 'stil-signaal-hogeschool-1',
      side: 'society-knowledge-side',
      partner: 'stil-signaal-hogeschool',
      text: 'Wij zijn het hier niet mee eens. De vraag van juni is niet beantwoord: jongeren zeggen ons dat zij niets sturen als zij niet weten waar het landt. En niemand heeft een jurist gevraagd of dit mag.',
    },
  ],
  lookedBack: {
    on: '2025-04-17',
    answers: { alternatives: 'no', knowledge: 'no', heard: 'partly', dissent: 'no', noticing: 'partly' },
    results: ['no-change', 'opposite'],
    unexpected: [
      { text: 'Jongeren uit het panel haakten af, omdat hun vraag van juni bleef liggen.', wish: 'unwanted' },
    ],
    beyondUs:
      'De reorganisatie en het vertrek van de projectleider hadden we niet in de hand. De jurist hadden we wel kunnen vragen.',
  },
};
