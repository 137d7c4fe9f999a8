import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

const meldingen = 'avondplein-waarde-meldingen';

/** A figure that did not hold. */
export const contestedValue: readonly Occurrence[] = [
  {
    on: '2024-10-08',
    name: 'captureValueEvidence',
    by: who.wijkregisseur,
    ids: [meldingen],
    input: {
      title: 'Een derde minder meldingen op kioskavonden',
      valueKind: 'wellbeing',
      forWhom: 'Bewoners aan het plein',
      size: 'medium',
      story:
        'In september kwamen op kioskavonden 11 meldingen binnen, tegen 17 op dezelfde avonden vorig jaar.',
      evidenceKind: 'figure',
      attribution: 'contributed',
    },
  },
  {
    on: '2024-10-17',
    name: 'contestValueEvidence',
    by: who.teamchef,
    input: {
      recordId: meldingen,
      reason:
        'Vorig jaar was er in september kermis, en wij waren dit jaar twee weken dicht. Zo vergelijk je niets.',
    },
  },
  {
    on: '2024-10-24',
    name: 'retractValueEvidence',
    by: who.wijkregisseur,
    input: {
      recordId: meldingen,
      reason: 'De teamchef heeft gelijk. We tellen opnieuw als er een jaar om is.',
    },
  },
];
