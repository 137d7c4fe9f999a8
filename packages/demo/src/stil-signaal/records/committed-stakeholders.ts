import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

const docenten = 'stil-signaal-groep-docenten';
const wachtenden = 'stil-signaal-groep-jongeren-route';

/** Teachers who came to own the cards, and youngsters who heard nothing any more. */
export const committedStakeholders: readonly Occurrence[] = [
  {
    on: '2024-07-02',
    name: 'identifyStakeholder',
    by: who.ontwerper,
    visibility: 'portfolio',
    ids: [docenten],
    input: {
      group: 'Docenten en mentoren',
      stake: 'Een gesprek kunnen beginnen zonder iets kapot te maken.',
      level: 'informed',
      desiredLevel: 'making-along',
      barrier: 'Zij horen pas na de zomer wat wij van plan zijn.',
    },
  },
  {
    on: '2024-09-05',
    name: 'changeStakeholderEngagement',
    by: who.ontwerper,
    input: {
      recordId: docenten,
      level: 'making-along',
      reason: 'Zij schreven acht van de twintig kaarten opnieuw.',
    },
  },
  {
    on: '2024-10-17',
    name: 'identifyStakeholder',
    by: who.panellid,
    ids: [wachtenden],
    input: {
      group: 'Jongeren die de route wilden proberen',
      stake: 'Zij hebben tegen vrienden gezegd dat er iets komt.',
      level: 'consulted',
      desiredLevel: 'making-along',
    },
  },
  {
    on: '2024-11-12',
    name: 'changeStakeholderEngagement',
    by: who.panellid,
    input: {
      recordId: wachtenden,
      level: 'advising',
      reason: 'Twaalf jongeren probeerden de pagina op papier.',
    },
  },
  {
    on: '2025-01-30',
    name: 'disengageStakeholder',
    by: who.panellid,
    input: { recordId: wachtenden, barrier: 'Sinds november heeft niemand ze iets laten weten.' },
  },
  {
    on: '2025-05-15',
    name: 'makeStakeholderCommitment',
    by: who.ontwerper,
    input: {
      recordId: docenten,
      level: 'co-owning',
      commitment: 'Elke school één mentor die de kaarten bewaart, uitlegt en elk jaar vraagt wat er mist.',
    },
  },
];
