import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const jaarplan = 'stil-signaal-agenda-jaarplan';

/** A priority of one year plan that is gone from the next. */
export const momentum: readonly Occurrence[] = [
  {
    on: '2024-05-16',
    name: 'makeAgendaLink',
    by: who.projectleider,
    visibility: 'portfolio',
    ids: [jaarplan],
    input: {
      organisation: partner.politie,
      sourceKind: 'policy-plan',
      theme: 'Regionaal jaarplan noemt ronselen als prioriteit',
      link: 'Wij zijn het enige voorbeeld in het plan dat begint voordat er iets strafbaars is gebeurd.',
      strength: 'direct',
      energy: 'rising',
      window: { from: '2024-05-16', until: '2025-01-31' },
    },
  },
  inEnglish(
    [jaarplan, 'theme'],
    { on: '2024-05-21', by: who.onderzoeker },
    'Regional year plan names recruitment as a priority',
  ),
  {
    on: '2024-11-28',
    name: 'reassessAgendaLink',
    by: who.projectleider,
    input: {
      recordId: jaarplan,
      energy: 'fading',
      strength: 'hoped',
      reason: 'Reorganisatie; het thema verdwijnt uit het nieuwe jaarplan.',
    },
  },
  {
    on: '2024-11-28',
    name: 'closeAgendaWindow',
    by: who.coordinator,
    input: {
      recordId: jaarplan,
      windowUsed: 'missed',
      reason: 'Wij hoorden het van een collega en niet van de eenheid zelf.',
    },
  },
];
