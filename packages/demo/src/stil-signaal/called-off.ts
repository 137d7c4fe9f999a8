import type { Occurrence } from '../story/story.ts';
import { who } from './ids.ts';

/** What was begun and ended again: results shared too early, and a pulse nobody dared to answer. */
export const calledOff: readonly Occurrence[] = [
  {
    on: '2024-09-26',
    name: 'shareAssessmentResult',
    input: { roundId: 'stil-signaal-r2', audience: 'funder' },
  },
  {
    on: '2024-10-01',
    name: 'endSharingAssessmentResult',
    input: { roundId: 'stil-signaal-r2', audience: 'funder' },
  },
  {
    on: '2025-03-03',
    name: 'openAssessmentRound',
    by: who.procesbegeleider,
    ids: ['stil-signaal-puls-1'],
    input: {
      kind: 'pulse',
      mode: 'anonymous',
      blocks: ['productive-tension'],
      period: { from: '2025-01-01', until: '2025-03-03' },
    },
  },
  {
    on: '2025-03-06',
    name: 'cancelAssessmentRound',
    by: who.procesbegeleider,
    input: {
      roundId: 'stil-signaal-puls-1',
      reason: 'Twee partners zeggen dat zij nu niet eerlijk durven antwoorden. Eerst praten, dan pas meten.',
    },
  },
];
