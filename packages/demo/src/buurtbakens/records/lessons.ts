import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const repareren = 'buurtbakens-les-repareren';
const leunen = 'buurtbakens-les-leunen';

/** What failing twice taught: once an exercise, once an app. */
export const lessons: readonly Occurrence[] = [
  {
    on: '2024-11-28',
    name: 'draftLesson',
    by: who.spelontwerper,
    visibility: 'portfolio',
    ids: [repareren],
    input: {
      insight: 'Wie laat zien wat er stuk is, krijgt helpende handen.',
      aboutWhat: 'network',
      basedOn: ['buurtbakens-tegenslag-oefening', 'buurtbakens-c3'],
      validFor: 'similar',
    },
  },
  {
    on: '2024-12-12',
    name: 'adoptLesson',
    by: who.procesbegeleider,
    input: {
      recordId: repareren,
      whatWeChange: 'Elke oefening eindigt met een reparatietafel.',
      owner: who.spelontwerper,
      checkOn: '2025-06-12',
    },
  },
  {
    on: '2025-03-29',
    name: 'applyLesson',
    by: who.spelontwerper,
    input: {
      recordId: repareren,
      reason: 'De voorjaarsoefening: vijf dingen stuk, vier gemaakt voor het eten.',
    },
  },
  {
    on: '2025-04-03',
    name: 'draftLesson',
    by: who.onderzoeker,
    visibility: 'funder',
    ids: [leunen],
    input: {
      insight: 'Wat in een crisis moet werken, mag niet leunen op wat in een crisis uitvalt.',
      aboutWhat: 'issue',
      basedOn: ['buurtbakens-c4', 'buurtbakens-deelles-apps', 'buurtbakens-onzeker-netwerk'],
      validFor: 'everyone',
    },
  },
  inEnglish(
    [leunen, 'insight'],
    { on: '2025-04-07', by: who.promovendus },
    'What must work in a crisis may not lean on what fails in a crisis.',
  ),
  {
    on: '2025-04-10',
    name: 'adoptLesson',
    by: who.procesbegeleider,
    input: {
      recordId: leunen,
      whatWeChange:
        'Eerst proberen met de stroom eraf, dan pas besluiten. En wie het moet gebruiken, zit erbij.',
      owner: who.adviseur,
      checkOn: '2025-10-01',
      reason: 'Teruggespoeld naar 17 oktober en naar een gewone dag in juni.',
    },
  },
];
