import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const later = 'stil-signaal-later-gehoord';

/** A picture that shrank to what could be carried. */
export const futureVision: readonly Occurrence[] = [
  {
    on: '2024-06-03',
    name: 'draftFutureVision',
    by: who.procesbegeleider,
    visibility: 'portfolio',
    ids: [later],
    input: {
      statement: 'In 2027 wordt een stil signaal van een jongere gehoord, waar het ook landt.',
      horizon: 2027,
      mustRemain: 'Een plek waar je zonder naam terechtkunt.',
    },
  },
  {
    on: '2025-04-24',
    name: 'reviseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: later,
      statement:
        'Splitsen: in 2027 beginnen mentoren zelf het gesprek, met de kaarten. De anonieme route laten we los.',
      mustRemain: 'De kaarten, en het verhaal van wat niet werkte.',
    },
  },
  inEnglish(
    [later, 'statement'],
    { on: '2025-04-28', by: who.onderzoeker },
    'Split: in 2027 mentors start the talk themselves, with the cards. We let the anonymous route go.',
  ),
  {
    on: '2025-06-20',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: later,
      endorsedBy: [partner.scholenkring, partner.veiligheidshuis, partner.hogeschool],
      reservations: 'Het jongerenpanel mist een plek voor wie niet naar een mentor gaat.',
    },
  },
];
