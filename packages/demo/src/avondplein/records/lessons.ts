import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const eerstWie = 'avondplein-les-eerst-wie-erbij-stond';
const onzekerheid = 'avondplein-les-risico-of-onzekerheid';
const vroegDicht = 'avondplein-les-vroeg-dicht';

/** What Avondplein learned, and one lesson that did not hold. */
export const lessons: readonly Occurrence[] = [
  {
    on: '2024-10-14',
    name: 'draftLesson',
    by: who.procesbegeleider,
    ids: [eerstWie],
    input: {
      insight: 'Na een klap praten we eerst met wie erbij stond, en pas daarna over maatregelen.',
      aboutWhat: 'process',
      basedOn: ['avondplein-tegenslag-vechtpartij', 'avondplein-a2'],
      validFor: 'similar',
    },
  },
  {
    on: '2024-10-22',
    name: 'adoptLesson',
    by: who.procesbegeleider,
    input: {
      recordId: eerstWie,
      whatWeChange: 'Binnen een week aan tafel, met thee en zonder agenda.',
      owner: who.procesbegeleider,
    },
  },
  {
    on: '2024-11-12',
    name: 'draftLesson',
    by: who.wijkregisseur,
    ids: [vroegDicht],
    input: {
      insight: 'Hoe vroeger dicht, hoe rustiger de avond.',
      aboutWhat: 'issue',
      basedOn: ['avondplein-onzeker-late-uren'],
      validFor: 'us',
    },
  },
  {
    on: '2024-11-21',
    name: 'adoptLesson',
    by: who.wijkregisseur,
    input: { recordId: vroegDicht, whatWeChange: 'In de winter sluiten we om negen uur.' },
  },
  {
    on: '2025-01-30',
    name: 'draftLesson',
    by: who.wijkagent,
    visibility: 'funder',
    ids: [onzekerheid],
    input: {
      insight: 'We zagen een risico, maar het was een onzekerheid.',
      aboutWhat: 'process',
      wasTacit: true,
      basedOn: ['avondplein-risico-vechtpartij', 'avondplein-tegenslag-vechtpartij', 'avondplein-a1'],
      validFor: 'everyone',
    },
  },
  {
    on: '2025-01-30',
    name: 'adoptLesson',
    by: who.procesbegeleider,
    input: {
      recordId: onzekerheid,
      whatWeChange:
        "Twee lijsten: wat we kunnen inschatten, en wat nog niemand kan weten. 'Kans laag' mag alleen op de eerste.",
      owner: who.wijkagent,
      checkOn: '2025-06-12',
      reason: 'Teruggespoeld naar 29 augustus; toen stond er niets waar we ons zorgen over maakten.',
    },
  },
  inEnglish(
    [onzekerheid, 'insight'],
    { on: '2025-02-03', by: who.ontwerper },
    'We saw a risk, but it was an uncertainty.',
  ),
  {
    on: '2025-03-18',
    name: 'applyLesson',
    by: who.wijkagent,
    input: {
      recordId: onzekerheid,
      reason: 'Bij de vrijdagavond van jongeren beide lijsten gemaakt; de tweede was langer.',
    },
  },
  {
    on: '2025-05-28',
    name: 'refuteLesson',
    by: who.gastheer,
    input: {
      recordId: vroegDicht,
      reason: 'De vrijdagen duren tot elf uur en zijn de rustigste van de week. Het gaat om wie er is.',
    },
  },
  {
    on: '2025-06-17',
    name: 'confirmLesson',
    by: who.wijkagent,
    input: {
      recordId: onzekerheid,
      validFor: 'everyone',
      reason: 'Plein Vooruit gebruikt de twee lijsten nu ook.',
    },
  },
];
