import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const oefening = 'buurtbakens-tegenslag-oefening';
const tweedeKeer = 'buurtbakens-onzeker-tweede-keer';
const netwerk = 'buurtbakens-onzeker-netwerk';

/** An exercise that failed in the rain, was talked about within three weeks, and was done over in public. */
export const setback: readonly Occurrence[] = [
  {
    on: '2024-10-19',
    name: 'reportSetback',
    by: who.spelontwerper,
    visibility: 'portfolio',
    ids: [oefening],
    input: {
      whatHappened: 'Oefening mislukt: portofoons vallen weg en niemand kent de verzamelplek.',
      affected: 'Zestig dorpelingen die een uur in de regen stonden, en wie hen had gevraagd.',
      firstResponse: 'support',
      whatWeDoNow: 'Iedereen bellen die er was, te beginnen bij wie het langst bleef.',
    },
  },
  inEnglish(
    [oefening, 'whatHappened'],
    { on: '2024-10-21', by: who.promovendus },
    'Exercise fails: radios drop out and nobody knows the meeting point.',
  ),
  {
    on: '2024-10-29',
    name: 'nameUncertainty',
    by: who.landkant,
    ids: [tweedeKeer],
    input: {
      question: 'Komen mensen een tweede keer?',
      whyItMatters: 'Zonder hen is het een oefening van de regio en niet van het dorp.',
      nature: 'unpredictable',
      stance: 'try',
    },
  },
  {
    on: '2024-11-07',
    name: 'discussSetback',
    by: who.procesbegeleider,
    input: {
      recordId: oefening,
      whatWeDoNow: 'De oefening in het openbaar overdoen en iedereen vragen om mee te repareren.',
      reason: 'In twee dorpshuizen, met de lijst van wat misging aan de muur.',
    },
  },
  inEnglish(
    [oefening, 'whatWeDoNow'],
    { on: '2024-11-11', by: who.promovendus },
    'Repeat the exercise in public and invite all to repair.',
  ),
  {
    on: '2024-11-30',
    name: 'learnFromSetback',
    by: who.spelontwerper,
    input: {
      recordId: oefening,
      insight: 'Mensen die zien dat je repareert, repareren mee.',
      lesson: 'buurtbakens-les-repareren',
    },
  },
  {
    on: '2024-11-30',
    name: 'clarifyUncertainty',
    by: who.landkant,
    input: { recordId: tweedeKeer, outcome: 'Ja, en met twee keer zo veel.' },
  },
  {
    on: '2025-01-14',
    name: 'nameUncertainty',
    by: who.onderzoeker,
    visibility: 'portfolio',
    ids: [netwerk],
    input: {
      question: 'Wat doet een app als de stroom lang wegblijft?',
      whyItMatters: 'Het besluit gaat ervan uit dat het netwerk het een paar uur volhoudt.',
      nature: 'not-known-yet',
      stance: 'try',
      revisitOn: '2025-04-01',
    },
  },
  {
    on: '2025-03-25',
    name: 'startExploringUncertainty',
    by: who.onderzoeker,
    input: { recordId: netwerk, reason: 'Een stroomtest met één dorp, op een donderdagavond.' },
  },
  {
    on: '2025-04-03',
    name: 'clarifyUncertainty',
    by: who.onderzoeker,
    input: {
      recordId: netwerk,
      outcome: 'Bij een stroomtest valt het netwerk uit, na veertig minuten. Daarna doet de app niets meer.',
    },
  },
  inEnglish(
    [netwerk, 'outcome'],
    { on: '2025-04-07', by: who.promovendus },
    'In a power test the network fails, after forty minutes. After that the app does nothing.',
  ),
];
