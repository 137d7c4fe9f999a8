import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const risico = 'avondplein-risico-vechtpartij';
const tegenslag = 'avondplein-tegenslag-vechtpartij';

/** The fight was on a Saturday evening. */
const monday = '2024-09-02';

/** The fight of 31 August: on record as a low likelihood, and talked about within ten days. */
export const setback: readonly Occurrence[] = [
  {
    on: '2024-05-08',
    name: 'identifyRisk',
    by: who.wijkagent,
    visibility: 'portfolio',
    ids: [risico],
    input: {
      title: 'Vechtpartij bij de kiosk',
      likelihood: 'low',
      consequence: 'Bezoekers blijven weg en de raad trekt het vertrouwen in.',
      severity: 'high',
      reviewOn: '2024-09-01',
    },
  },
  {
    on: '2024-06-20',
    name: 'agreeRiskResponse',
    by: who.procesbegeleider,
    input: {
      recordId: risico,
      response: 'reduce',
      owner: partner.politieteam,
      reason: 'De wijkagent loopt om tien uur en om elf uur langs.',
    },
  },
  {
    on: '2024-08-31',
    recordedOn: monday,
    name: 'reportRiskMaterialised',
    by: who.wijkagent,
    input: { recordId: risico, reason: 'Rond kwart over elf, toen de kiosk al aan het sluiten was.' },
  },
  {
    on: '2024-08-31',
    recordedOn: monday,
    name: 'reportSetback',
    by: who.jongerenwerker,
    visibility: 'portfolio',
    ids: [tegenslag],
    input: {
      whatHappened:
        "Vechtpartij bij de kiosk; een filmpje gaat rond. Het risico stond genoteerd als 'kans laag'.",
      affected: 'Twee lichtgewonden, de buren, de vaste bezoekers en wie die avond gastheer was.',
      firstResponse: 'blame',
    },
  },
  inEnglish(
    [tegenslag, 'whatHappened'],
    { on: '2024-09-02', by: who.onderzoeker },
    "Fight near the kiosk; a video spreads. The risk was on record as 'low likelihood'.",
  ),
  {
    on: '2024-09-10',
    name: 'discussSetback',
    by: who.procesbegeleider,
    input: {
      recordId: tegenslag,
      whatWeDoNow: 'Twee weken pauze, met de buren praten, en dan open tot tien uur.',
      reason: 'Met wie er die avond stond aan tafel. Eerst wat er gebeurde, dan pas wat we ervan vinden.',
    },
  },
  inEnglish(
    [tegenslag, 'whatWeDoNow'],
    { on: '2024-09-12', by: who.onderzoeker },
    "Two weeks' pause, talk with the neighbours, and then open until ten.",
  ),
  {
    on: '2024-10-15',
    name: 'learnFromSetback',
    by: who.procesbegeleider,
    input: {
      recordId: tegenslag,
      insight: 'We schreven een kans op waar we niets van wisten, en waren daarna gerust.',
      lesson: 'avondplein-les-eerst-wie-erbij-stond',
    },
  },
  {
    on: '2025-03-20',
    name: 'closeRisk',
    by: who.wijkagent,
    input: {
      recordId: risico,
      reason: 'Een half jaar rustig. Wat we niet weten staat nu bij de onzekerheden.',
    },
  },
];
