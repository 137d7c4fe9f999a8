import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const opdrachtnemer = 'buurtbakens-rol-opdrachtnemer';
const spelleiding = 'buurtbakens-rol-spelleiding';
const avonden = 'buurtbakens-inbreng-avonden';
const uren = 'buurtbakens-inbreng-posten';

/** From contractor to partner, and input that is counted and thanked. */
export const equalFooting: readonly Occurrence[] = [
  {
    on: '2024-01-15',
    name: 'takeRole',
    visibility: 'portfolio',
    ids: [opdrachtnemer],
    input: {
      role: 'Opdrachtnemer van de campagne',
      heldBy: partner.atelier,
      basis: 'mandate',
      from: '2024-01-15',
      formal: true,
    },
  },
  inEnglish(
    [opdrachtnemer, 'role'],
    { on: '2024-01-22', by: who.promovendus },
    'Contractor for the campaign',
  ),
  {
    on: '2024-09-12',
    name: 'shiftRole',
    by: who.procesbegeleider,
    input: {
      recordId: opdrachtnemer,
      role: 'Procesbegeleider tussen dorpen en regio',
      basis: 'working-style',
      reason: 'De opdracht heet nog zo; wat wij doen is iets anders geworden.',
    },
  },
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
    on: '2024-10-03',
    name: 'takeRole',
    by: who.spelontwerper,
    ids: [spelleiding],
    input: {
      role: 'Spelleiding van de oefeningen',
      heldBy: partner.makers,
      basis: 'expertise',
      from: '2024-10-03',
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
  {
    on: '2025-06-12',
    name: 'handOverRole',
    by: who.spelontwerper,
    input: {
      recordId: spelleiding,
      to: partner.dorpsraden,
      until: '2025-06-12',
      reason: 'Twee dorpen leiden hun oefening nu zelf.',
    },
  },
];
