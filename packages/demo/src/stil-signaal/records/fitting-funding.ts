import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const regeling = 'stil-signaal-geld-regeling';
const verlenging = 'stil-signaal-geld-verlenging';

/** A scheme that suited the exploring, steered the choice of October, and ended. */
export const fittingFunding: readonly Occurrence[] = [
  {
    on: '2024-04-08',
    name: 'grantFunding',
    visibility: 'funder',
    ids: [regeling],
    input: {
      name: 'Regeling Proefruimte',
      source: partner.regeling,
      kind: 'grant',
      amount: 110_000,
      period: { from: '2024-04-08', until: '2025-03-31' },
      meantFor: 'develop',
      currentNeed: 'explore',
      fit: 'fits',
      fitReason:
        'Regeling Proefruimte geeft € 110.000 voor verkenning en een digitaal prototype, tot 31 maart 2025. Het eerste halfjaar mogen we vooral luisteren.',
      conditions: 'Voor het einde een digitaal prototype; een tussenstand in december.',
    },
  },
  inEnglish(
    [regeling, 'fitReason'],
    { on: '2024-04-15', by: who.onderzoeker },
    'The scheme grants € 110,000 for exploration and a digital prototype, until 31 March 2025. In the first half-year we may mainly listen.',
  ),
  {
    on: '2024-09-27',
    name: 'reassessFundingFit',
    by: who.procesbegeleider,
    input: {
      recordId: regeling,
      currentNeed: 'test',
      fit: 'partly',
      fitReason: 'De kaarten werken en zijn van papier; de regeling betaalt voor iets digitaals.',
    },
  },
  {
    on: '2024-12-19',
    name: 'reassessFundingFit',
    by: who.coordinator,
    input: {
      recordId: regeling,
      currentNeed: 'test',
      fit: 'misfit',
      fitReason: 'We wachten op de regeling en de regeling wacht op een pagina die niemand mag openzetten.',
      reason: 'Na het gesprek over de tussenstand.',
    },
  },
  {
    on: '2025-01-27',
    name: 'seekFunding',
    visibility: 'funder',
    ids: [verlenging],
    input: {
      name: 'Verlenging van de Regeling Proefruimte',
      source: partner.regeling,
      kind: 'grant',
      amount: 35_000,
      period: { from: '2025-04-01', until: '2025-12-31' },
      meantFor: 'test',
      currentNeed: 'embed',
      fit: 'unclear',
      fitReason: 'We vragen om tijd, en weten nog niet of er iemand komt om die te gebruiken.',
    },
  },
  {
    on: '2025-03-31',
    name: 'declineFunding',
    input: {
      recordId: verlenging,
      reason: 'De regeling loopt af; verlenging afgewezen. Zonder werkende route kon zij niet anders.',
    },
  },
  {
    on: '2025-03-31',
    name: 'endFunding',
    input: {
      recordId: regeling,
      reason: 'Op de laatste dag was er nog € 2.300; dat ging naar het drukken van kaarten.',
    },
  },
];
