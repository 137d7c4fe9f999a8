import type { Occurrence } from '../story/story.ts';
import { partnersAtTheStart } from './partners.ts';

export const course: readonly Occurrence[] = [
  ...partnersAtTheStart,
  {
    on: '2024-05-30',
    name: 'chooseFocusBlocks',
    input: {
      blocks: ['safe-environment', 'insight-into-lived-experiences', 'balance-challenging-reproducing'],
    },
  },
  {
    on: '2024-06-27',
    name: 'enterPhase',
    input: { phase: 'developing', reason: 'We slaan het kaderen over en maken meteen gesprekskaarten.' },
  },
  {
    on: '2024-09-05',
    name: 'enterPhase',
    input: { phase: 'testing', reason: 'De kaarten liggen in drie klassen; docenten willen ze houden.' },
  },
  {
    on: '2024-09-24',
    name: 'chooseFocusBlocks',
    input: { blocks: ['tangible-value', 'fitting-funding', 'attention-from-organisation'] },
  },
  {
    on: '2024-12-13',
    name: 'publishPartnerPosition',
    by: 'stil-signaal-politie-2',
    input: {
      partnerId: 'stil-signaal-politie',
      blockId: 'safe-environment',
      roundId: 'stil-signaal-r3',
      level: 5,
      why: 'Wij merken dat alles gezegd kan worden. Als er iets is, komt het op tafel.',
    },
  },
  {
    on: '2024-12-13',
    name: 'publishPartnerPosition',
    by: 'stil-signaal-rafelkaart-1',
    input: {
      partnerId: 'stil-signaal-rafelkaart',
      blockId: 'safe-environment',
      roundId: 'stil-signaal-r3',
      level: 2,
      why: 'Sinds de projectleider weg is, houden we twijfel voor ons. We weten niet bij wie die terechtkomt.',
    },
  },
  {
    on: '2025-01-09',
    name: 'chooseFocusBlocks',
    input: { blocks: ['attention-from-organisation', 'momentum', 'safe-environment'] },
  },
  {
    on: '2025-03-31',
    name: 'partWithPartner',
    input: {
      partnerId: 'stil-signaal-regeling',
      exitReason: 'funding',
      farewell: 'Met een eerlijk gesprek: de vorm paste bij een belofte die wij niet konden houden.',
    },
  },
  {
    on: '2025-04-11',
    name: 'publishPartnerPosition',
    by: 'stil-signaal-politie-3',
    input: {
      partnerId: 'stil-signaal-politie',
      blockId: 'productive-tension',
      roundId: 'stil-signaal-r4',
      level: 4,
      why: 'We verschillen van mening en blijven zakelijk. Dat hoort erbij.',
    },
  },
  {
    on: '2025-04-11',
    name: 'publishPartnerPosition',
    by: 'stil-signaal-rafelkaart-1',
    input: {
      partnerId: 'stil-signaal-rafelkaart',
      blockId: 'productive-tension',
      roundId: 'stil-signaal-r4',
      level: 1,
      why: 'De verwijten van februari zijn nooit uitgesproken. Wij praten langs elkaar heen.',
    },
  },
  {
    on: '2025-04-11',
    name: 'publishPartnerPosition',
    by: 'stil-signaal-hogeschool-1',
    input: {
      partnerId: 'stil-signaal-hogeschool',
      blockId: 'productive-tension',
      roundId: 'stil-signaal-r4',
      level: 1,
      why: 'Onze twijfel van oktober werd opgeschreven en daarna niet meer besproken.',
    },
  },
  {
    on: '2025-04-22',
    name: 'prospectPartner',
    ids: ['stil-signaal-scholenkring'],
    input: {
      name: 'Scholenkring Laagmark',
      partnerKind: 'public-organisation',
      reason: 'Docenten gebruiken de gesprekskaarten al en vragen of ze mogen blijven.',
      carriesOn: 'yes',
    },
  },
  {
    on: '2025-04-24',
    name: 'supersedeDecision',
    by: 'stil-signaal-rafelkaart-1',
    visibility: 'funder',
    input: {
      decisionId: 'stil-signaal-b2',
      by: 'stil-signaal-b4',
      keeps: 'Wat we van jongeren leerden over de drempel om een signaal te geven, gaat mee naar de scholen.',
    },
  },
  {
    on: '2025-04-29',
    name: 'approachPartner',
    input: {
      partnerId: 'stil-signaal-scholenkring',
      reason: 'Gesprek over wat er nodig is om de kaarten zelf te dragen.',
    },
  },
  {
    on: '2025-05-15',
    name: 'joinPartner',
    input: {
      partnerId: 'stil-signaal-scholenkring',
      name: 'Scholenkring Laagmark',
      partnerKind: 'public-organisation',
      reason: 'Docenten gebruiken de gesprekskaarten al en vragen of ze mogen blijven.',
      expectedPart: 'Eigenaar van de gesprekskaarten: bijdrukken, bijscholen en onderhouden.',
      carriesOn: 'yes',
    },
  },
  {
    on: '2025-05-15',
    name: 'enterPhase',
    input: {
      phase: 'embedding',
      reason: 'De gesprekskaarten gaan naar de Scholenkring; de signaalroute stopt.',
    },
  },
  {
    on: '2025-05-22',
    name: 'chooseFocusBlocks',
    input: {
      blocks: [
        'reflexivity-and-learning',
        'shared-picture-of-the-future',
        'connection-with-other-initiatives',
      ],
    },
  },
  {
    on: '2025-07-10',
    name: 'concludeCollaboration',
    input: {
      kind: 'mixed',
      farewell:
        'De gesprekskaarten zijn van de scholen. De signaalroute is gestopt, en we hebben verteld waarom. Met dank aan iedereen, ook aan wie onderweg iets anders ging doen.',
    },
  },
];
