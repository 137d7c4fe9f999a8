import type { Occurrence } from '../../story/story.ts';
import { fromCatalogue } from '../../story/texts.ts';
import { who } from '../ids.ts';

const belangenronde = 'avondplein-ingreep-belangenronde';
const ruilgesprek = 'avondplein-ingreep-ruilgesprek';
const mislukken = 'avondplein-ingreep-mislukkingsafspraak';
const lagenkaart = 'avondplein-ingreep-lagenkaart';

/** Interventions from the lists of the blocks, one of which never happened. */
export const interventions: readonly Occurrence[] = [
  {
    on: '2024-03-19',
    name: 'planIntervention',
    by: who.procesbegeleider,
    ids: [belangenronde],
    input: {
      blocks: ['insight-into-lived-experiences'],
      title: 'Belangenronde langs zes partners',
      fromCatalogue: fromCatalogue('insight-into-lived-experiences', 2),
      aim: 'Horen wat er voor ieder op het spel staat, voordat we een richting kiezen.',
      plannedOn: '2024-03-26',
    },
  },
  {
    on: '2024-03-26',
    name: 'carryOutIntervention',
    by: who.procesbegeleider,
    input: {
      recordId: belangenronde,
      whatHappened:
        'Het politieteam zei: dat wij weer de enigen zijn die er om elf uur nog staan. Daarna was het gesprek anders.',
    },
  },
  {
    on: '2024-07-01',
    name: 'evaluateIntervention',
    by: who.procesbegeleider,
    input: {
      recordId: belangenronde,
      helped: 'yes',
      reason: 'Drie van de zes zinnen kwamen letterlijk terug in het besluit over de kiosk.',
    },
  },
  {
    on: '2024-07-01',
    name: 'planIntervention',
    by: who.procesbegeleider,
    ids: [ruilgesprek],
    input: {
      blocks: ['productive-tension'],
      title: 'Ruilgesprek tussen politie en studio',
      fromCatalogue: fromCatalogue('productive-tension', 2),
      aim: 'Elkaars pool van binnenuit kennen voordat het herfst wordt.',
      plannedOn: '2024-09-05',
    },
  },
  {
    on: '2024-09-02',
    name: 'cancelIntervention',
    by: who.procesbegeleider,
    input: {
      recordId: ruilgesprek,
      reason: 'Nu elkaars standpunt verdedigen zou voor beiden als spot voelen.',
    },
  },
  {
    on: '2024-09-11',
    name: 'planIntervention',
    by: who.procesbegeleider,
    ids: [mislukken],
    input: {
      blocks: ['safe-environment'],
      title: 'Mislukkingsafspraak voor de heropening',
      fromCatalogue: fromCatalogue('safe-environment', 1),
      aim: 'Vooraf weten wie wie belt, zodat niemand er alleen voor staat.',
      plannedOn: '2024-09-19',
    },
  },
  {
    on: '2024-09-19',
    name: 'carryOutIntervention',
    by: who.jongerenwerker,
    input: {
      recordId: mislukken,
      whatHappened: 'Een kaart met vier telefoonnummers en één zin: eerst bellen, dan pas appen.',
    },
  },
  {
    on: '2024-11-14',
    name: 'planIntervention',
    by: who.wijkregisseur,
    ids: [lagenkaart],
    input: {
      blocks: ['attention-from-organisation'],
      title: 'Lagenkaart van het gemeentehuis',
      fromCatalogue: fromCatalogue('attention-from-organisation', 1),
      aim: 'Zien op wie we eigenlijk leunen.',
      plannedOn: '2024-11-26',
    },
  },
  {
    on: '2024-11-19',
    name: 'evaluateIntervention',
    by: who.procesbegeleider,
    input: {
      recordId: mislukken,
      helped: 'yes',
      reason: 'De kaart is één keer gebruikt, en toen wist iedereen het.',
    },
  },
  { on: '2024-11-26', name: 'carryOutIntervention', by: who.wijkregisseur, input: { recordId: lagenkaart } },
  {
    on: '2025-02-20',
    name: 'evaluateIntervention',
    by: who.wijkregisseur,
    input: {
      recordId: lagenkaart,
      helped: 'yes',
      whatHappened: 'Eén naam stond op elke plek. Daarom is er nu een vervanger.',
    },
  },
];
