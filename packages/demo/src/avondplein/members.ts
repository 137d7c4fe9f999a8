import type { Member } from '../story/story.ts';

const gemeente = 'avondplein-gemeente';
const politieteam = 'avondplein-politieteam';
const kadehuis = 'avondplein-kadehuis';
const studio = 'avondplein-vlonderlicht';
const hoekplank = 'avondplein-hoekplank';
const bewoners = 'avondplein-stationskwartier';
const perronzijde = 'avondplein-perronzijde';

export const members: readonly Member[] = [
  {
    id: 'avondplein-gemeente-1',
    name: { nl: 'Coördinator, Gemeente Rietmeerdam', en: 'Coordinator, Gemeente Rietmeerdam' },
    partnerId: gemeente,
    seat: 'coordinator',
    from: '2024-02-05',
    signIn: true,
  },
  {
    id: 'avondplein-gemeente-2',
    name: { nl: 'Wijkregisseur, Gemeente Rietmeerdam', en: 'District manager, Gemeente Rietmeerdam' },
    partnerId: gemeente,
    seat: 'participant',
    from: '2024-02-05',
    inCircleFrom: '2024-11-28',
    signIn: true,
  },
  {
    id: 'avondplein-gemeente-3',
    name: {
      nl: 'Adviseur van de wethouder, Gemeente Rietmeerdam',
      en: 'Adviser to the alderman, Gemeente Rietmeerdam',
    },
    partnerId: gemeente,
    seat: 'participant',
    from: '2024-05-23',
  },
  {
    id: 'avondplein-gemeente-4',
    name: { nl: 'Beleidsmedewerker, Gemeente Rietmeerdam', en: 'Policy officer, Gemeente Rietmeerdam' },
    partnerId: gemeente,
    seat: 'participant',
    from: '2025-02-18',
  },
  {
    id: 'avondplein-politieteam-1',
    name: {
      nl: 'Wijkagent, Politieteam Rietmeerdam',
      en: 'Community police officer, Politieteam Rietmeerdam',
    },
    partnerId: politieteam,
    seat: 'participant',
    from: '2024-02-05',
    signIn: true,
  },
  {
    id: 'avondplein-politieteam-2',
    name: { nl: 'Teamchef, Politieteam Rietmeerdam', en: 'Team chief, Politieteam Rietmeerdam' },
    partnerId: politieteam,
    seat: 'participant',
    from: '2024-02-05',
  },
  {
    id: 'avondplein-kadehuis-1',
    name: { nl: 'Gebiedsbeheerder, Woonstichting Kadehuis', en: 'Area manager, Woonstichting Kadehuis' },
    partnerId: kadehuis,
    seat: 'participant',
    from: '2025-01-14',
  },
  {
    id: 'avondplein-kadehuis-2',
    name: { nl: 'Pleingastheer, Woonstichting Kadehuis', en: 'Square host, Woonstichting Kadehuis' },
    partnerId: kadehuis,
    seat: 'participant',
    from: '2025-04-03',
  },
  {
    id: 'avondplein-vlonderlicht-1',
    name: { nl: 'Procesbegeleider, Studio Vlonderlicht', en: 'Process facilitator, Studio Vlonderlicht' },
    partnerId: studio,
    seat: 'facilitator',
    from: '2024-02-05',
    signIn: true,
  },
  {
    id: 'avondplein-vlonderlicht-2',
    name: { nl: 'Sociaal ontwerper, Studio Vlonderlicht', en: 'Social designer, Studio Vlonderlicht' },
    partnerId: studio,
    seat: 'participant',
    from: '2024-02-05',
    inCircleFrom: '2024-11-28',
    signIn: true,
  },
  {
    id: 'avondplein-vlonderlicht-3',
    name: { nl: 'Onderzoeker, Studio Vlonderlicht', en: 'Researcher, Studio Vlonderlicht' },
    partnerId: studio,
    seat: 'participant',
    from: '2024-02-05',
    until: '2024-10-24',
  },
  {
    id: 'avondplein-hoekplank-1',
    name: { nl: 'Jongerenwerker, Jongerenwerk De Hoekplank', en: 'Youth worker, Jongerenwerk De Hoekplank' },
    partnerId: hoekplank,
    seat: 'participant',
    from: '2024-02-05',
    inCircleFrom: '2024-11-28',
    signIn: true,
  },
  {
    id: 'avondplein-hoekplank-2',
    name: {
      nl: 'Meewerkende jongere, Jongerenwerk De Hoekplank',
      en: 'Young co-worker, Jongerenwerk De Hoekplank',
    },
    partnerId: hoekplank,
    seat: 'participant',
    from: '2025-01-30',
  },
  {
    id: 'avondplein-stationskwartier-1',
    name: { nl: 'Lid, Bewonersgroep Stationskwartier', en: 'Member, Bewonersgroep Stationskwartier' },
    partnerId: bewoners,
    seat: 'participant',
    from: '2024-02-05',
  },
  {
    id: 'avondplein-stationskwartier-2',
    name: {
      nl: 'Tweede lid, Bewonersgroep Stationskwartier',
      en: 'Second member, Bewonersgroep Stationskwartier',
    },
    partnerId: bewoners,
    seat: 'participant',
    from: '2024-10-17',
  },
  {
    id: 'avondplein-perronzijde-1',
    name: {
      nl: 'Stationsmanager, Stationsbeheer Perronzijde',
      en: 'Station manager, Stationsbeheer Perronzijde',
    },
    partnerId: perronzijde,
    seat: 'participant',
    from: '2024-02-05',
    until: '2024-10-31',
  },
];
