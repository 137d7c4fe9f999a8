import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const ruimte = 'avondplein-inbreng-kadehuis';
const stroom = 'avondplein-inbreng-stroom';

/** What partners brought, or could not bring after all. */
export const contributions: readonly Occurrence[] = [
  {
    on: '2024-05-23',
    name: 'pledgeContribution',
    by: who.stationsmanager,
    ids: [stroom],
    input: {
      partner: partner.stationsbeheer,
      kind: 'space-and-equipment',
      description: 'Een vaste stroomaansluiting bij de kiosk, ook in de winter.',
      compensation: 'unpaid',
      period: { from: '2024-06-01', until: '2025-06-30' },
    },
  },
  {
    on: '2024-10-10',
    name: 'withdrawContribution',
    by: who.stationsmanager,
    input: { recordId: stroom, reason: 'Wij vertrekken en mogen het voor na oktober niet toezeggen.' },
  },
  {
    on: '2025-01-20',
    name: 'pledgeContribution',
    by: who.gebiedsbeheerder,
    visibility: 'funder',
    ids: [ruimte],
    input: {
      partner: partner.kadehuis,
      kind: 'space-and-equipment',
      description: 'Woonstichting Kadehuis stapt in met een ruimte en beheeruren.',
      compensation: 'unpaid',
      period: { from: '2025-02-01' },
    },
  },
  inEnglish(
    [ruimte, 'description'],
    { on: '2025-01-22', by: who.ontwerper },
    'Housing foundation Kadehuis joins with a space and caretaker hours.',
  ),
  { on: '2025-03-03', name: 'deliverContribution', by: who.gebiedsbeheerder, input: { recordId: ruimte } },
  {
    on: '2025-06-19',
    name: 'acknowledgeContribution',
    by: who.tweedeBewoner,
    input: {
      recordId: ruimte,
      creditAs: 'De achterkamer van Kadehuis',
      reason: 'Zonder die kamer waren we de winter niet doorgekomen.',
    },
  },
];
