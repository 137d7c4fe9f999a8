import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const kaarten = 'stil-signaal-waarde-kaarten';

/** Conversation cards that worked before anybody needed them to. */
export const tangibleValue: readonly Occurrence[] = [
  {
    on: '2024-09-05',
    name: 'captureValueEvidence',
    by: who.ontwerper,
    visibility: 'funder',
    ids: [kaarten],
    input: {
      title: 'Drie klassen praten open met de gesprekskaarten',
      valueKind: 'practice',
      forWhom: 'Leerlingen van drie klassen en hun mentoren',
      size: 'medium',
      story:
        'Drie klassen praten open; docenten willen de kaarten houden. Eén mentor kopieerde ze dezelfde middag nog.',
      evidenceKind: 'observation',
      attribution: 'because',
      evidenceLinks: ['https://stil-signaal.example/kaarten/drie-klassen'],
    },
  },
  inEnglish(
    [kaarten, 'story'],
    { on: '2024-09-09', by: who.onderzoeker },
    'Three classes talk openly; teachers want to keep the cards. One mentor copied them that very afternoon.',
  ),
  {
    on: '2024-09-24',
    name: 'showValueEvidence',
    by: who.projectleider,
    input: {
      recordId: kaarten,
      audience: 'Regeling Proefruimte',
      audienceResponse: 'Mooi. En wanneer zien wij het digitale deel?',
    },
  },
  {
    on: '2025-06-05',
    name: 'showValueEvidence',
    by: who.zorgcoordinator,
    input: {
      recordId: kaarten,
      audience: "Drie andere regio's, op de open avond",
      audienceResponse: 'Twee regio’s vroegen om de drukbestanden.',
    },
  },
];
