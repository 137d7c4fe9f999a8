import { talliesOf } from '../ratings/table.ts';
import type { RoundStory } from '../story/story.ts';
import { fullRounds } from './ratings.ts';

const at = (...names: string[]) => names.map((name) => `stil-signaal-${name}`);

const others = at('rafelkaart-1', 'rafelkaart-2', 'hogeschool-1', 'jongerenpanel-1');
const veiligheidshuis = at('veiligheidshuis-1', 'veiligheidshuis-2');
const fromTheStart = [...veiligheidshuis, ...at('politie-1', 'politie-2', 'politie-3'), ...others];
const withoutProjectLeader = [...veiligheidshuis, ...at('politie-2', 'politie-3'), ...others];
const withSchools = [...veiligheidshuis, ...at('politie-2', 'scholenkring-1'), ...others];

const notRelevantBecause = {
  'active-network': 'Er komt nu niets nieuws bij; we ronden af met wie er is.',
} as const;

export const rounds: readonly RoundStory[] = [
  {
    id: 'stil-signaal-r1',
    kind: 'full',
    openedOn: '2024-05-16',
    closedOn: '2024-05-23',
    answeredBy: fromTheStart,
    tallies: talliesOf(fullRounds, 1),
    sharedWith: ['portfolio', 'funder'],
  },
  {
    id: 'stil-signaal-r2',
    kind: 'full',
    openedOn: '2024-09-12',
    closedOn: '2024-09-19',
    answeredBy: fromTheStart,
    tallies: talliesOf(fullRounds, 2),
    sharedWith: ['portfolio'],
  },
  {
    id: 'stil-signaal-r3',
    kind: 'full',
    openedOn: '2024-12-05',
    closedOn: '2024-12-12',
    answeredBy: withoutProjectLeader,
    tallies: talliesOf(fullRounds, 3),
    sharedWith: ['portfolio', 'funder'],
  },
  {
    id: 'stil-signaal-r4',
    kind: 'full',
    openedOn: '2025-04-03',
    closedOn: '2025-04-10',
    answeredBy: withoutProjectLeader,
    tallies: talliesOf(fullRounds, 4),
    notRelevantBecause,
    sharedWith: ['portfolio', 'funder'],
  },
  {
    id: 'stil-signaal-r5',
    kind: 'full',
    openedOn: '2025-06-12',
    closedOn: '2025-06-19',
    answeredBy: withSchools,
    tallies: talliesOf(fullRounds, 5),
    notRelevantBecause,
    sharedWith: ['portfolio', 'funder'],
  },
];
