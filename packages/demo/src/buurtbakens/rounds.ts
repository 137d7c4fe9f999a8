import { talliesOf } from '../ratings/table.ts';
import type { RoundStory } from '../story/story.ts';
import { fullRounds } from './ratings.ts';

const at = (...names: string[]) => names.map((name) => `buurtbakens-${name}`);

const publicAtTheStart = at('veiligheidsregio-1', 'veiligheidsregio-2', 'kwelderburen-1', 'kwelderburen-2');
const publicWithFireStations = [...publicAtTheStart, ...at('veiligheidsregio-3')];
const villagesAndCare = at('dorpsraden-1', 'dorpsraden-2', 'zorggroep-1');
const makersIn2025 = at('schuifdak-1', 'losse-planken-1', 'losse-planken-2', 'losse-planken-3');
const everyoneIn2025 = [
  ...publicWithFireStations,
  ...makersIn2025,
  ...villagesAndCare,
  ...at('universiteit-1', 'universiteit-2'),
];

export const rounds: readonly RoundStory[] = [
  {
    id: 'buurtbakens-r1',
    kind: 'full',
    openedOn: '2024-03-14',
    closedOn: '2024-03-21',
    answeredBy: [
      ...publicAtTheStart,
      ...at('schuifdak-1', 'schuifdak-2', 'universiteit-1', 'universiteit-2'),
    ],
    tallies: talliesOf(fullRounds, 1),
    sharedWith: ['portfolio'],
  },
  {
    id: 'buurtbakens-r2',
    kind: 'full',
    openedOn: '2024-08-22',
    closedOn: '2024-08-29',
    answeredBy: [
      ...publicAtTheStart,
      ...at('schuifdak-1', 'schuifdak-2', 'schuifdak-3'),
      ...villagesAndCare,
      ...at('universiteit-1'),
    ],
    tallies: talliesOf(fullRounds, 2),
    sharedWith: ['portfolio'],
  },
  {
    id: 'buurtbakens-r3',
    kind: 'full',
    openedOn: '2024-11-28',
    closedOn: '2024-12-05',
    answeredBy: [
      ...publicWithFireStations,
      ...at('schuifdak-1', 'schuifdak-2', 'losse-planken-1', 'losse-planken-2'),
      ...villagesAndCare,
      ...at('universiteit-1'),
    ],
    tallies: talliesOf(fullRounds, 3),
    sharedWith: ['portfolio', 'funder'],
  },
  {
    id: 'buurtbakens-r4',
    kind: 'full',
    openedOn: '2025-05-08',
    closedOn: '2025-05-15',
    answeredBy: everyoneIn2025,
    tallies: talliesOf(fullRounds, 4),
    divided: { 'equal-footing': { public: '0-0-1-4-0', others: '2-2-1-4-0' } },
    sharedWith: ['portfolio', 'funder'],
  },
  {
    id: 'buurtbakens-r5',
    kind: 'full',
    openedOn: '2025-08-21',
    closedOn: '2025-08-28',
    answeredBy: everyoneIn2025,
    tallies: talliesOf(fullRounds, 5),
    sharedWith: ['portfolio', 'funder'],
  },
];
