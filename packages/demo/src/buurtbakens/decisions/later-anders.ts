import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

/** A review that was put off, and a draft that was taken off the table when it was no longer needed. */
export const laterAnders: readonly Occurrence[] = [
  {
    on: '2024-12-03',
    name: 'rescheduleDecisionReview',
    by: who.zeekant,
    visibility: 'portfolio',
    input: {
      decisionId: 'buurtbakens-c2',
      reviewOn: '2025-01-09',
      reason: 'De week na de ronde is vol met nabellen over de hersteloefening. Liever rustig in januari.',
    },
  },
  {
    on: '2025-05-20',
    name: 'draftDecision',
    by: who.planvormer,
    ids: ['buurtbakens-een-model'],
    input: {
      title: 'Voorschrijven van één model baken voor alle dorpen',
      context:
        'Zes dorpen willen bouwen en elk tekent iets anders. Voor hulpverleners is één vorm het makkelijkst te vinden.',
      blocks: ['productive-tension', 'balance-challenging-reproducing'],
      options: [
        { id: 'een-model', title: 'Eén model voor alle dorpen' },
        { id: 'eigen-vorm', title: 'Elk dorp een eigen vorm binnen vaste regels' },
      ],
    },
  },
  {
    on: '2025-06-26',
    name: 'withdrawDecision',
    by: who.planvormer,
    input: {
      decisionId: 'buurtbakens-een-model',
      why: 'Met drie regels weten hulpverleners genoeg. Een model is dan niet meer nodig.',
    },
  },
];
