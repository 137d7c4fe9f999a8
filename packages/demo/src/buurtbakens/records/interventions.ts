import type { Occurrence } from '../../story/story.ts';
import { fromCatalogue } from '../../story/texts.ts';
import { who } from '../ids.ts';

const mozaiek = 'buurtbakens-ingreep-inbrengmozaiek';
const meeloopdag = 'buurtbakens-ingreep-meeloopdag';

/** A day along with the nurses, and a mosaic on the floor of the village hall. */
export const interventions: readonly Occurrence[] = [
  {
    on: '2024-06-25',
    name: 'planIntervention',
    by: who.ontwerper,
    ids: [meeloopdag],
    input: {
      blocks: ['insight-into-lived-experiences'],
      title: 'Meeloopdag met de wijkverpleging',
      fromCatalogue: fromCatalogue('insight-into-lived-experiences', 1),
      aim: 'Zien wie er thuis zit als het licht uitgaat.',
      plannedOn: '2024-07-16',
    },
  },
  {
    on: '2024-07-16',
    name: 'carryOutIntervention',
    by: who.ontwerper,
    input: {
      recordId: meeloopdag,
      whatHappened: 'Elf adressen op een ochtend. Vier bedden aan een stekker.',
    },
  },
  {
    on: '2024-08-15',
    name: 'evaluateIntervention',
    by: who.ontwerper,
    input: { recordId: meeloopdag, helped: 'yes' },
  },
  {
    on: '2024-09-03',
    name: 'planIntervention',
    by: who.procesbegeleider,
    ids: [mozaiek],
    input: {
      blocks: ['equal-footing'],
      title: 'Inbrengmozaïek op de vloer van het dorpshuis',
      fromCatalogue: fromCatalogue('equal-footing', 1),
      aim: 'Zien wat er gegeven wordt zonder factuur.',
      plannedOn: '2024-09-10',
    },
  },
  {
    on: '2024-09-10',
    name: 'carryOutIntervention',
    by: who.procesbegeleider,
    input: { recordId: mozaiek, whatHappened: 'De stapel van de dorpen was het hoogst. Het werd even stil.' },
  },
  {
    on: '2024-12-10',
    name: 'evaluateIntervention',
    by: who.procesbegeleider,
    input: {
      recordId: mozaiek,
      helped: 'partly',
      reason: 'We zien het nu. Wie beslist is nog niet veranderd.',
    },
  },
];
