import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const avonden = 'buurtbakens-inbreng-avonden';
const uren = 'buurtbakens-inbreng-posten';

/** Input that is counted and thanked. */
export const contributions: readonly Occurrence[] = [
  {
    on: '2024-09-12',
    name: 'deliverContribution',
    by: who.zeekant,
    visibility: 'portfolio',
    ids: [avonden],
    input: {
      partner: partner.dorpsraden,
      kind: 'lived-experience',
      description: 'Veertien avonden in dorpshuizen, sinds juni, door zes vrijwilligers.',
      amount: 84,
      unit: 'half-days',
      compensation: 'unpaid',
      period: { from: '2024-06-20', until: '2024-09-12' },
    },
  },
  inEnglish(
    [avonden, 'description'],
    { on: '2024-09-16', by: who.promovendus },
    'Fourteen evenings in village halls since June, by six volunteers.',
  ),
  {
    on: '2024-09-12',
    name: 'acknowledgeContribution',
    by: who.coordinator,
    input: {
      recordId: avonden,
      creditAs: 'De dorpsraden, op elke kaart als eerste genoemd',
      reason: 'Wij wisten niet dat het er zoveel waren. Vanaf nu is er een vergoeding.',
    },
  },
  {
    on: '2025-02-27',
    name: 'pledgeContribution',
    by: who.postcommandant,
    ids: [uren],
    input: {
      partner: partner.veiligheidsregio,
      kind: 'time',
      description: 'Oefenuren van vier brandweerposten.',
      amount: 32,
      unit: 'hours',
      compensation: 'paid',
      period: { from: '2025-03-01', until: '2025-12-31' },
    },
  },
];
