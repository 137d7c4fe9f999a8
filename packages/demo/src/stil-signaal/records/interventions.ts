import type { Occurrence } from '../../story/story.ts';
import { fromCatalogue } from '../../story/texts.ts';
import { who } from '../ids.ts';

const koffieronde = 'stil-signaal-ingreep-koffieronde';
const stopscenario = 'stil-signaal-ingreep-stopscenario';

/** Coffee that was never had, and a scenario for stopping well. */
export const interventions: readonly Occurrence[] = [
  {
    on: '2024-10-21',
    name: 'planIntervention',
    by: who.casusregisseur,
    ids: [koffieronde],
    input: {
      blocks: ['attention-from-organisation'],
      title: 'Koffie met de juristen van de eenheid',
      fromCatalogue: fromCatalogue('attention-from-organisation', 3),
      aim: 'Weten wat mag voordat het af is.',
      plannedOn: '2024-11-19',
    },
  },
  {
    on: '2024-11-18',
    name: 'cancelIntervention',
    by: who.casusregisseur,
    input: {
      recordId: koffieronde,
      reason: 'De projectleider zou ons voorstellen en heeft nu andere dingen te doen.',
    },
  },
  {
    on: '2025-04-10',
    name: 'planIntervention',
    by: who.procesbegeleider,
    visibility: 'portfolio',
    ids: [stopscenario],
    input: {
      blocks: ['shared-picture-of-the-future'],
      title: 'Stopscenario: hoe ziet goed stoppen eruit?',
      fromCatalogue: fromCatalogue('shared-picture-of-the-future', 3),
      aim: 'Kunnen kiezen tussen doorgaan en stoppen zonder dat stoppen verliezen is.',
      plannedOn: '2025-04-22',
    },
  },
  {
    on: '2025-04-22',
    name: 'carryOutIntervention',
    by: who.procesbegeleider,
    input: {
      recordId: stopscenario,
      whatHappened: 'Iedereen schreef een afscheidsbrief aan de route. De helft bedankte de kaarten.',
    },
  },
  {
    on: '2025-06-20',
    name: 'evaluateIntervention',
    by: who.coordinator,
    input: { recordId: stopscenario, helped: 'yes' },
  },
];
