import type { DecisionStory } from '../../story/story.ts';

/** A1. */
export const avondkiosk: DecisionStory = {
  id: 'avondplein-a1',
  draftedOn: '2024-04-25',
  proposedOn: '2024-05-06',
  decidedOn: '2024-05-16',
  by: 'avondplein-vlonderlicht-2',
  visibility: 'funder',
  title: "Bouwen aan een avondkiosk in plaats van extra camera's",
  context: `Op het stationsplein voelen veel mensen zich 's avonds niet op hun gemak. De raad vroeg om extra camera's; die kunnen er deze zomer hangen.

Uit 24 avondgesprekken weten we dat 'hangjongeren willen geen contact' een aanname was: de meesten willen ergens terechtkunnen en bij hun naam gekend worden. Sinds 11 april is onze vraag daarom wie hier 's avonds gastheer is. Vast staat de rode lijn van 18 april: geen herkenbare beelden en geen namen van jongeren naar opsporing.

Wat we niet weten: of mensen blijven komen als het nieuwe eraf is, en wat de buren van geluid en rommel gaan merken.`,
  options: [
    {
      id: 'avondkiosk',
      title: 'Een avondkiosk met thee, licht en een gastheer',
      for: 'Geeft mensen een reden om er te zijn en een gezicht om aan te spreken. Klein te beginnen en te verplaatsen.',
      against: 'Vraagt elke avond mensen. Niemand van ons heeft zoiets eerder gerund.',
    },
    {
      id: 'cameras',
      title: "Extra camera's",
      for: 'Snel te plaatsen, en een zichtbaar antwoord op de vraag van de raad.',
      against: 'Verandert niets aan wie er gastheer is. Raakt aan onze rode lijn over beelden.',
    },
    {
      id: 'niets-doen',
      title: 'Niets doen',
      for: 'Kost niets en geeft tijd voor meer gesprekken.',
      against: 'Bewoners wachten al twee jaar; nog een onderzoek voelt voor hen als uitstel.',
    },
  ],
  addedOptions: [
    {
      on: '2024-05-08',
      by: 'avondplein-perronzijde-1',
      title: "Kiosk én camera's",
      for: 'Reizigers krijgen een plek en wij houden zicht als er iets gebeurt.',
      against: 'Jongeren zeggen dat zij niet komen als er wordt meegekeken.',
    },
  ],
  choice: 'avondkiosk',
  rationale: `De gesprekken laten zien dat er te weinig gastvrijheid is en niet te weinig toezicht. Met een kiosk kunnen we dat in zes weken proberen, met jongeren en bewoners erbij, en ermee stoppen als het niet werkt. Camera's kunnen later altijd nog; vertrouwen dat we nu verspelen, krijgen we niet zomaar terug.`,
  assumptions: [
    { text: 'Bewoners en jongeren durven samen aan één tafel te zitten als iemand hen ontvangt.' },
    { text: 'Er zijn genoeg mensen voor drie avonden per week.' },
    { text: 'De kans op een vechtpartij is laag; dat risico hebben we opgeschreven.' },
  ],
  howDecided: 'majority',
  involved: [
    'avondplein-gemeente',
    'avondplein-politieteam',
    'avondplein-vlonderlicht',
    'avondplein-hoekplank',
    'avondplein-stationskwartier',
    'avondplein-perronzijde',
  ],
  affected: ['Winkeliers in de stationshal', 'Reizigers van de late treinen'],
  blocks: ['tangible-value', 'productive-tension', 'insight-into-lived-experiences'],
  expectedEffects: [
    {
      blockId: 'insight-into-lived-experiences',
      direction: 'up',
      size: 'clear',
      byDate: '2024-07-04',
      confidence: 'medium',
      noticedBy:
        'We kunnen van drie groepen op het plein vertellen hoe hun avond eruitziet, in hun eigen woorden.',
    },
    {
      blockId: 'tangible-value',
      direction: 'up',
      size: 'clear',
      byDate: '2024-11-14',
      confidence: 'medium',
      noticedBy: 'Bewoners en jongeren noemen zelf iets wat er zonder de kiosk niet was.',
    },
    {
      blockId: 'productive-tension',
      direction: 'steady',
      size: 'some',
      byDate: '2024-07-04',
      confidence: 'low',
      noticedBy: 'We blijven het oneens over handhaven en uitnodigen, en blijven erover praten.',
    },
  ],
  reversibility: 'costly',
  reviewOn: '2024-11-21',
  dissent: [
    {
      on: '2024-05-16',
      by: 'avondplein-perronzijde-1',
      side: 'society-knowledge-side',
      partner: 'avondplein-perronzijde',
      text: 'Wij zijn tegen. Onze reizigers vragen om toezicht, en als het misgaat kijkt iedereen naar het station. Wij hadden liever de camera’s en daarna een kiosk.',
    },
  ],
  lookedBack: {
    on: '2024-11-21',
    answers: { alternatives: 'yes', knowledge: 'yes', heard: 'partly', dissent: 'yes', noticing: 'yes' },
    results: ['came-true', 'came-true', 'came-true'],
    unexpected: [
      { text: 'Bewoners die eerst weggingen, schenken nu zelf koffie.', wish: 'wanted' },
      { text: 'Op een late avond liep het uit op een vechtpartij.', wish: 'unwanted' },
    ],
    beyondUs: 'De zomer was warm; er was hoe dan ook meer volk op het plein.',
  },
};
