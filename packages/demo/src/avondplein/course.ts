import type { Occurrence } from '../story/story.ts';
import { partnersAtTheStart } from './partners.ts';

export const course: readonly Occurrence[] = [
  ...partnersAtTheStart,
  {
    on: '2024-03-21',
    name: 'chooseFocusBlocks',
    input: {
      blocks: [
        'insight-into-lived-experiences',
        'shared-picture-of-the-future',
        'connection-with-other-initiatives',
      ],
    },
  },
  {
    on: '2024-04-11',
    name: 'enterPhase',
    input: {
      phase: 'framing',
      reason: "De vraag is veranderd: van 'hoe krijgen we ze weg' naar 'wie is hier 's avonds gastheer?'.",
    },
  },
  {
    on: '2024-04-11',
    name: 'describeCollaboration',
    input: {
      name: 'Avondplein',
      issue: "Overlast en onveiligheid 's avonds op het stationsplein",
      summary:
        "Gemeente, politieteam, ontwerpers, jongerenwerk, bewoners en stationsbeheer zoeken samen wie hier 's avonds gastheer is. We beginnen bij de mensen die er zijn, niet bij wie er weg moet.",
    },
  },
  {
    on: '2024-05-16',
    name: 'enterPhase',
    input: { phase: 'developing', reason: 'We gaan een avondkiosk bouwen om te kunnen proberen.' },
  },
  {
    on: '2024-05-30',
    name: 'chooseFocusBlocks',
    input: { blocks: ['tangible-value', 'productive-tension', 'committed-stakeholders'] },
  },
  {
    on: '2024-06-27',
    name: 'enterPhase',
    input: {
      phase: 'testing',
      reason: 'De kiosk staat; vanavond was de eerste avond, met veertig bezoekers.',
    },
  },
  {
    on: '2024-09-02',
    name: 'suspendPartner',
    input: {
      partnerId: 'avondplein-politieteam',
      reason:
        'Na de vechtpartij van 31 augustus wil het team eerst zelf op een rij hebben wat er is gebeurd. Aan metingen doet het nog mee.',
    },
  },
  {
    on: '2024-09-10',
    name: 'pauseCollaboration',
    input: { reason: 'Twee weken rust na de vechtpartij bij de kiosk, om te praten en om te herstellen.' },
  },
  {
    on: '2024-09-12',
    name: 'chooseFocusBlocks',
    input: { blocks: ['safe-environment', 'productive-tension', 'dynamic-coalition'] },
  },
  {
    on: '2024-09-24',
    name: 'resumeCollaboration',
    input: { reason: 'De kiosk gaat weer open, tot tien uur.' },
  },
  {
    on: '2024-10-10',
    name: 'announcePartnerDeparture',
    input: { partnerId: 'avondplein-perronzijde', exitReason: 'priorities' },
  },
  {
    on: '2024-10-15',
    name: 'returnPartner',
    input: {
      partnerId: 'avondplein-politieteam',
      reason: 'We hebben besproken wat wel en niet van de politie wordt gevraagd.',
    },
  },
  {
    on: '2024-10-15',
    name: 'changePartnerRole',
    input: {
      partnerId: 'avondplein-politieteam',
      expectedPart: 'Op de fiets langskomen en achter de hand zijn; de gastheren staan vooraan.',
    },
  },
  {
    on: '2024-10-31',
    name: 'partWithPartner',
    input: {
      partnerId: 'avondplein-perronzijde',
      exitReason: 'priorities',
      handover:
        'Sleutels van de stroomkast liggen bij de gemeente. Wie te bellen bij storing en bij drukte staat op papier.',
      farewell: 'Dank voor de eerlijkheid, ook toen we het niet eens waren.',
    },
  },
  {
    on: '2024-12-12',
    name: 'chooseFocusBlocks',
    input: { blocks: ['fitting-funding', 'attention-from-organisation', 'shared-picture-of-the-future'] },
  },
  {
    on: '2024-12-12',
    name: 'prospectPartner',
    ids: ['avondplein-kadehuis'],
    input: {
      name: 'Woonstichting Kadehuis',
      partnerKind: 'public-organisation',
      reason: 'Verhuurt veel woningen aan het plein en blijft, ook als het project voorbij is.',
      carriesOn: 'maybe',
    },
  },
  {
    on: '2024-12-17',
    name: 'approachPartner',
    input: {
      partnerId: 'avondplein-kadehuis',
      reason: 'Kennismaking bij de kiosk, op een gewone dinsdagavond.',
    },
  },
  {
    on: '2025-01-14',
    name: 'joinPartner',
    input: {
      partnerId: 'avondplein-kadehuis',
      name: 'Woonstichting Kadehuis',
      partnerKind: 'public-organisation',
      reason: 'Verhuurt veel woningen aan het plein en blijft, ook als het project voorbij is.',
      expectedPart: 'Beheer van de kiosk en, op termijn, de pleingastheren.',
      carriesOn: 'yes',
    },
  },
  {
    on: '2025-02-06',
    name: 'changePartnerRole',
    input: {
      partnerId: 'avondplein-kadehuis',
      expectedPart: 'Trekker: beheer van de kiosk, gastheren en afspraken met de gemeente.',
    },
  },
  {
    on: '2025-02-06',
    name: 'changePartnerRole',
    input: {
      partnerId: 'avondplein-vlonderlicht',
      expectedPart: 'Een stap terug: meekijken, het vak overdragen en afbouwen voor de zomer.',
    },
  },
  {
    on: '2025-03-27',
    name: 'enterPhase',
    input: {
      phase: 'embedding',
      reason:
        'Jongeren worden mede-eigenaar van de vrijdagavond; het dagelijkse werk ligt nu bij wie blijft.',
    },
  },
  {
    on: '2025-03-31',
    name: 'chooseFocusBlocks',
    input: { blocks: ['shared-picture-of-the-future', 'dynamic-coalition', 'committed-stakeholders'] },
  },
  {
    on: '2025-07-03',
    name: 'partWithPartner',
    input: {
      partnerId: 'avondplein-vlonderlicht',
      exitReason: 'task-done',
      handover: 'Tekeningen, draaiboek en het schrift met avondverslagen liggen bij Woonstichting Kadehuis.',
      farewell: 'Met een feest op het plein. Tot ziens, als gast.',
    },
  },
  {
    on: '2025-07-03',
    name: 'concludeCollaboration',
    input: {
      kind: 'embedded',
      farewell:
        'Het plein heeft gastheren, een plek in de begroting en jongeren die de vrijdagavond dragen. Dank aan iedereen die meedeed, ook aan wie eerder vertrok.',
    },
  },
];
