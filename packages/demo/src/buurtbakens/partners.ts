import type { Occurrence } from '../story/story.ts';

const startedOn = '2024-01-15';

export const partnersAtTheStart: readonly Occurrence[] = [
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['buurtbakens-veiligheidsregio'],
    input: {
      name: 'Veiligheidsregio Overkwelder',
      partnerKind: 'public-organisation',
      reason: 'Bereidt de streek voor op uitval en hoog water, en is opdrachtgever.',
      expectedPart: 'De opdracht, de plannen en de weg naar de hulpdiensten.',
      carriesOn: 'yes',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['buurtbakens-kwelderburen'],
    input: {
      name: 'Gemeente Kwelderburen',
      partnerKind: 'public-organisation',
      reason: 'Kent de dorpen en opent de dorpshuizen als het nodig is.',
      expectedPart: 'Contact met dorpen, ruimte en vergunningen.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['buurtbakens-schuifdak'],
    input: {
      name: 'Atelier Schuifdak',
      partnerKind: 'creative-practice',
      reason: 'Gevraagd om een campagne te maken.',
      expectedPart: 'Ontwerp en procesbegeleiding.',
      carriesOn: 'no',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['buurtbakens-universiteit'],
    input: {
      name: 'Universiteit Oostmeren',
      partnerKind: 'knowledge-institute',
      reason: 'Onderzoekt hoe buren elkaar helpen als voorzieningen wegvallen.',
      expectedPart: 'Meekijken, meten en oude voorbeelden meenemen.',
      carriesOn: 'maybe',
    },
  },
];

export const partnersWhoCameLater: readonly Occurrence[] = [
  {
    on: '2024-06-03',
    name: 'prospectPartner',
    ids: ['buurtbakens-dorpsraden'],
    input: {
      name: 'Dorpsraden Overkwelder',
      partnerKind: 'citizens-and-society',
      reason: 'Zij weten wie een aggregaat heeft en wie hulp nodig heeft.',
      carriesOn: 'yes',
    },
  },
  {
    on: '2024-06-03',
    name: 'prospectPartner',
    ids: ['buurtbakens-zorggroep'],
    input: {
      name: 'Zorggroep Wierdezicht',
      partnerKind: 'citizens-and-society',
      reason: 'Komt elke dag bij de mensen die zonder stroom het eerst in nood raken.',
      carriesOn: 'maybe',
    },
  },
  {
    on: '2024-06-06',
    name: 'approachPartner',
    input: {
      partnerId: 'buurtbakens-dorpsraden',
      reason: 'Op de koffie in drie dorpshuizen, zonder voorstel op zak.',
    },
  },
  {
    on: '2024-06-11',
    name: 'approachPartner',
    input: { partnerId: 'buurtbakens-zorggroep', reason: 'Een ronde meegereden met de wijkverpleging.' },
  },
  {
    on: '2024-06-20',
    name: 'joinPartner',
    input: {
      partnerId: 'buurtbakens-dorpsraden',
      name: 'Dorpsraden Overkwelder',
      partnerKind: 'citizens-and-society',
      reason: 'Zij weten wie een aggregaat heeft en wie hulp nodig heeft.',
      expectedPart: 'Zeggen wat past in het dorp, en de bakens mee dragen.',
      carriesOn: 'yes',
    },
  },
  {
    on: '2024-06-20',
    name: 'joinPartner',
    input: {
      partnerId: 'buurtbakens-zorggroep',
      name: 'Zorggroep Wierdezicht',
      partnerKind: 'citizens-and-society',
      reason: 'Komt elke dag bij de mensen die zonder stroom het eerst in nood raken.',
      expectedPart: 'Zicht op wie hulp nodig heeft, zonder namen te delen.',
      carriesOn: 'maybe',
    },
  },
  {
    on: '2024-09-26',
    name: 'joinPartner',
    ids: ['buurtbakens-fonds'],
    input: {
      name: 'Fonds Gedeelde Straat',
      partnerKind: 'funder',
      reason: 'Betaalt wat dorpen en makers samen bouwen en proberen.',
      expectedPart: 'Geld, en twee keer per jaar een gesprek over wat we leren.',
      carriesOn: 'no',
    },
  },
  {
    on: '2024-09-26',
    name: 'joinPartner',
    ids: ['buurtbakens-losse-planken'],
    input: {
      name: 'Makersnetwerk Losse Planken',
      partnerKind: 'network',
      reason:
        'Een spelontwerper, een geluidsmaker en een houtbouwer die kunnen maken wat de dorpen bedenken.',
      expectedPart: 'Oefeningen ontwerpen en de bakens bouwen, samen met dorpelingen.',
      carriesOn: 'maybe',
    },
  },
];
