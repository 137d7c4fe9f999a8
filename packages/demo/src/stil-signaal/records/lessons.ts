import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const snelTonen = 'stil-signaal-les-snel-tonen';
const deTwijfel = 'stil-signaal-les-de-twijfel-stond-er';

/** A rule of thumb that was let go, and what took its place. */
export const lessons: readonly Occurrence[] = [
  {
    on: '2024-09-19',
    name: 'draftLesson',
    by: who.projectleider,
    ids: [snelTonen],
    input: {
      insight: 'Wie snel iets toont, houdt de financier erbij.',
      aboutWhat: 'organisation',
      basedOn: ['stil-signaal-waarde-kaarten', 'stil-signaal-b1'],
      validFor: 'us',
    },
  },
  {
    on: '2024-10-01',
    name: 'adoptLesson',
    by: who.projectleider,
    input: { recordId: snelTonen, whatWeChange: 'Voor december staat er iets waar je op kunt klikken.' },
  },
  {
    on: '2025-04-17',
    name: 'retireLesson',
    by: who.procesbegeleider,
    input: { recordId: snelTonen, reason: 'We toonden iets, en de financier zei terecht nee.' },
  },
  {
    on: '2025-04-17',
    name: 'draftLesson',
    by: who.onderzoeker,
    visibility: 'funder',
    ids: [deTwijfel],
    input: {
      insight:
        'De twijfel van de hogeschool stond er op 10 oktober al. We schreven haar op en lazen eroverheen.',
      aboutWhat: 'process',
      wasTacit: true,
      basedOn: ['stil-signaal-b2', 'stil-signaal-onzeker-waar-het-landt', 'stil-signaal-tegenslag-juristen'],
      validFor: 'similar',
    },
  },
  {
    on: '2025-04-17',
    name: 'adoptLesson',
    by: who.procesbegeleider,
    input: {
      recordId: deTwijfel,
      whatWeChange:
        'Wie het oneens is, zegt wat er eerst moet worden uitgezocht. Tot dat er is, wachten we met besluiten.',
      owner: who.procesbegeleider,
      checkOn: '2025-06-19',
    },
  },
  inEnglish(
    [deTwijfel, 'insight'],
    { on: '2025-04-22', by: who.onderzoeker },
    "The university's doubt was already there on 10 October. We wrote it down and read past it.",
  ),
  {
    on: '2025-05-06',
    name: 'applyLesson',
    by: who.procesbegeleider,
    input: {
      recordId: deTwijfel,
      reason: 'De scholen twijfelden aan het bijdrukken; we hebben eerst de drukker gebeld.',
    },
  },
  {
    on: '2025-06-20',
    name: 'confirmLesson',
    by: who.onderzoeker,
    input: { recordId: deTwijfel, reason: 'Drie keer toegepast. Het kostte samen vijf dagen.' },
  },
];
