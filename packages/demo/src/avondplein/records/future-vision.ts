import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const gastheer = 'avondplein-later-gastheer';

/** A turned question: who is host here at night, also in 2027? */
export const futureVision: readonly Occurrence[] = [
  {
    on: '2024-04-11',
    name: 'draftFutureVision',
    by: who.ontwerper,
    visibility: 'portfolio',
    ids: [gastheer],
    input: {
      statement:
        "De vraag verandert van 'hoe krijgen we ze weg' in 'wie is hier 's avonds gastheer?'. Over drie jaar heeft het plein elke avond iemand die iedereen kent.",
      horizon: 2027,
      mustRemain: 'Een gezicht op het plein, warm licht, en jongeren die meebepalen.',
    },
  },
  inEnglish(
    [gastheer, 'statement'],
    { on: '2024-04-15', by: who.onderzoeker },
    "The question turns from 'how do we get them away' into 'who is the host here at night?'. In three years the square has somebody every evening whom everyone knows.",
  ),
  {
    on: '2024-04-25',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: gastheer,
      endorsedBy: [partner.gemeente, partner.studio, partner.hoekplank, partner.bewoners],
      reservations: 'Politieteam en stationsbeheer willen eerst zien hoe een gastheer omgaat met ruzie.',
    },
  },
  {
    on: '2025-02-13',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: gastheer,
      endorsedBy: [
        partner.gemeente,
        partner.politieteam,
        partner.kadehuis,
        partner.studio,
        partner.hoekplank,
        partner.bewoners,
      ],
      reservations: 'Geen. Het politieteam onderschrijft nu ook.',
    },
  },
];
