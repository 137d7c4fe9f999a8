import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const oefening = 'buurtbakens-tegenslag-oefening';

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
];
