import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const folder = 'buurtbakens-later-folder';
const baken = 'buurtbakens-later-eerste-72-uur';
const leren = 'buurtbakens-onzeker-wie-leert';

/** A picture that was let go, and one that came in its place and was endorsed by all. */
export const pictureOfTheFuture: readonly Occurrence[] = [
  {
    on: '2024-02-08',
    name: 'draftFutureVision',
    ids: [folder],
    input: {
      statement: 'Na de zomer heeft elk huishouden in drie dorpen een noodpakket en een folder.',
      horizon: 2024,
      mustRemain: 'Een jaarlijkse herhaling van de campagne.',
    },
  },
  {
    on: '2024-05-16',
    name: 'supersedeFutureVision',
    by: who.procesbegeleider,
    input: { recordId: folder, reason: 'De dorpen hebben geen folder nodig. We beginnen met hun vraag.' },
  },
  {
    on: '2024-05-16',
    name: 'draftFutureVision',
    by: who.procesbegeleider,
    visibility: 'portfolio',
    ids: [baken],
    input: {
      statement:
        'Vraag wordt: wie helpt wie in de eerste 72 uur? In 2028 heeft elk dorp een plek waar mensen elkaar vinden als licht en telefoon uitvallen.',
      horizon: 2028,
      mustRemain: 'Buren die elkaar kennen, en een plek die ook zonder stroom werkt.',
    },
  },
  inEnglish(
    [baken, 'statement'],
    { on: '2024-05-21', by: who.promovendus },
    'Question becomes: who helps whom in the first 72 hours? In 2028 every village has a place where people find each other when light and phone fail.',
  ),
  {
    on: '2024-09-19',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: baken,
      endorsedBy: [partner.gemeente, partner.dorpsraden, partner.zorggroep, partner.atelier],
      reservations: 'De veiligheidsregio wil weten wie er verantwoordelijk is als het misgaat.',
    },
  },
  {
    on: '2025-04-24',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: baken,
      endorsedBy: [
        partner.veiligheidsregio,
        partner.gemeente,
        partner.atelier,
        partner.makers,
        partner.universiteit,
        partner.dorpsraden,
        partner.zorggroep,
      ],
    },
  },
  {
    on: '2025-09-11',
    name: 'nameUncertainty',
    by: who.houtbouwer,
    visibility: 'funder',
    ids: [leren],
    input: {
      blocks: ['shared-picture-of-the-future', 'active-network'],
      question: 'Fase inbedden, met een open vraag: wie leert nieuwe dorpen het vak?',
      whyItMatters: 'Een bouwtekening is genoeg voor het hout, niet voor het samen doen.',
      nature: 'not-known-yet',
      stance: 'leave-open',
      revisitOn: '2025-12-01',
    },
  },
  inEnglish(
    [leren, 'question'],
    { on: '2025-09-12', by: who.promovendus },
    'Embedding phase, with an open question: who teaches new villages the craft?',
  ),
];
