import type { Occurrence } from '../story/story.ts';

const startedOn = '2024-02-05';

export const partnersAtTheStart: readonly Occurrence[] = [
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-gemeente'],
    input: {
      name: 'Gemeente Rietmeerdam',
      partnerKind: 'public-organisation',
      reason: 'Gaat over de openbare ruimte en krijgt de klachten binnen.',
      expectedPart: 'Coördinatie, vergunningen en de weg naar de raad.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-politieteam'],
    input: {
      name: 'Politieteam Rietmeerdam',
      partnerKind: 'public-organisation',
      reason: "Staat 's avonds op het plein en kent de groepen.",
      expectedPart: 'Ervaring van de straat; meekijken naar wat veilig kan.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-vlonderlicht'],
    input: {
      name: 'Studio Vlonderlicht',
      partnerKind: 'creative-practice',
      reason: 'Ontwerpt met de mensen om wie het gaat, en durft de vraag om te draaien.',
      expectedPart: 'Onderzoek, ontwerp en procesbegeleiding.',
      carriesOn: 'no',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-hoekplank'],
    input: {
      name: 'Jongerenwerk De Hoekplank',
      partnerKind: 'citizens-and-society',
      reason: 'Heeft het vertrouwen van een deel van de jongeren op het plein.',
      expectedPart: 'Jongeren meenemen en namens hen spreken waar zij dat willen.',
      carriesOn: 'yes',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-stationskwartier'],
    input: {
      name: 'Bewonersgroep Stationskwartier',
      partnerKind: 'citizens-and-society',
      reason: 'Woont aan het plein en merkt elke avond wat er gebeurt.',
      expectedPart: 'Meedenken, meedoen en zeggen wanneer het te veel wordt.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-perronzijde'],
    input: {
      name: 'Stationsbeheer Perronzijde',
      partnerKind: 'company',
      reason: 'Beheert de stationshal en de stroom op het plein.',
      expectedPart: 'Sleutels, stroom en zicht op de reizigers.',
      carriesOn: 'unknown',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['avondplein-fonds'],
    input: {
      name: 'Fonds Gedeelde Straat',
      partnerKind: 'funder',
      reason: 'Betaalt zoektochten waarvan de uitkomst nog niet vaststaat.',
      expectedPart: 'Geld, en twee keer per jaar een gesprek over wat we leren.',
      carriesOn: 'no',
    },
  },
];
