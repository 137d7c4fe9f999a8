import type { Occurrence } from '../story/story.ts';
import { partnersAtTheStart, partnersWhoCameLater } from './partners.ts';
import { positions } from './positions.ts';

export const course: readonly Occurrence[] = [
  ...partnersAtTheStart,
  {
    on: '2024-03-28',
    name: 'chooseFocusBlocks',
    input: { blocks: ['equal-footing', 'insight-into-lived-experiences'] },
  },
  {
    on: '2024-05-16',
    name: 'enterPhase',
    input: { phase: 'framing', reason: 'De vraag wordt: wie helpt wie in de eerste 72 uur?' },
  },
  {
    on: '2024-05-16',
    name: 'describeCollaboration',
    input: {
      name: 'Buurtbakens',
      issue: 'Elkaar helpen bij langdurige stroomuitval of hoog water',
      summary:
        'Wie helpt wie in de eerste 72 uur? Dorpen, zorg, hulpdiensten en makers zoeken samen wat een dorp nodig heeft om elkaar te vinden als licht en telefoon uitvallen.',
    },
  },
  ...partnersWhoCameLater,
  {
    on: '2024-06-27',
    name: 'chooseFocusBlocks',
    input: { blocks: ['committed-stakeholders', 'dynamic-coalition', 'productive-tension', 'equal-footing'] },
  },
  ...positions,
  {
    on: '2024-09-26',
    name: 'enterPhase',
    input: { phase: 'developing', reason: 'De makers zijn erbij; we gaan oefeningen en bakens maken.' },
  },
  {
    on: '2024-11-07',
    name: 'enterPhase',
    input: { phase: 'testing', reason: 'We doen de oefening in het openbaar over, met wie er toen bij was.' },
  },
  {
    on: '2024-12-12',
    name: 'chooseFocusBlocks',
    input: { blocks: ['safe-environment', 'tangible-value', 'fitting-funding'] },
  },
  {
    on: '2025-04-03',
    name: 'reverseDecision',
    by: 'buurtbakens-schuifdak-1',
    visibility: 'portfolio',
    input: {
      decisionId: 'buurtbakens-c4',
      why: 'Bij de stroomtest viel na veertig minuten het mobiele netwerk uit. De app deed niets meer, juist toen zij nodig was.',
      undone: 'De bouw stopt. Wie de proefversie had, krijgt uitleg en een papieren kaart van het dorp.',
      cannotBeUndone:
        'Een deel van het ontwikkelgeld is op. Twee dorpen hadden hun lijst al digitaal gezet en de papieren weggegooid.',
    },
  },
  {
    on: '2025-04-10',
    name: 'chooseFocusBlocks',
    input: { blocks: ['shared-picture-of-the-future', 'fitting-funding', 'balance-challenging-reproducing'] },
  },
  {
    on: '2025-09-11',
    name: 'enterPhase',
    input: {
      phase: 'embedding',
      reason:
        'De bakens krijgen een plek in plan, posten en dorpsraden. Open vraag: wie leert nieuwe dorpen het vak?',
    },
  },
  {
    on: '2025-09-11',
    name: 'chooseFocusBlocks',
    input: { blocks: ['safe-environment', 'shared-picture-of-the-future', 'active-network'] },
  },
];
