import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const dorpen = 'buurtbakens-groep-dorpen';
const zorg = 'buurtbakens-groep-zorg';

/** Villages and care, for whom three months were given up. */
export const committedStakeholders: readonly Occurrence[] = [
  {
    on: '2024-05-28',
    name: 'identifyStakeholder',
    by: who.dorpencoordinator,
    visibility: 'portfolio',
    ids: [dorpen],
    input: {
      group: 'Bewoners van drie dorpen',
      stake: 'Zij zitten als eersten in het donker en helpen elkaar nu al.',
      level: 'consulted',
      desiredLevel: 'making-along',
      barrier: 'Voor de zomer is er geen avond vrij.',
      acceptedCost: 'Drie maanden later beginnen, en deze zomer niets tastbaars.',
    },
  },
  {
    on: '2024-05-28',
    name: 'identifyStakeholder',
    by: who.ontwerper,
    ids: [zorg],
    input: {
      group: 'Wijkverpleging en mantelzorgers',
      stake: 'Zij weten wie het eerst in nood komt en mogen dat aan niemand zeggen.',
      level: 'not-reached',
      desiredLevel: 'advising',
    },
  },
  {
    on: '2024-06-20',
    name: 'changeStakeholderEngagement',
    by: who.dorpencoordinator,
    input: {
      recordId: dorpen,
      level: 'making-along',
      acceptedCost: 'Dorpsraden en zorggroep stappen in; daarvoor aanvaarden we drie maanden vertraging.',
      reason: 'Zij brachten zelf de kaarten van hun straten mee.',
    },
  },
  inEnglish(
    [dorpen, 'acceptedCost'],
    { on: '2024-06-24', by: who.promovendus },
    'Village councils and care group join; for that we accept three months of delay.',
  ),
  {
    on: '2024-06-20',
    name: 'changeStakeholderEngagement',
    by: who.ontwerper,
    input: { recordId: zorg, level: 'advising' },
  },
  {
    on: '2024-11-14',
    name: 'makeStakeholderCommitment',
    by: who.landkant,
    input: {
      recordId: dorpen,
      commitment: 'Elke straat één buur die weet wie er hulp nodig heeft, en elke oefening iemand die kookt.',
    },
  },
  {
    on: '2024-11-30',
    name: 'fulfilStakeholderCommitment',
    by: who.zeekant,
    input: { recordId: dorpen, reason: 'Negentien straten, negentien buren. Er was te veel soep.' },
  },
];
