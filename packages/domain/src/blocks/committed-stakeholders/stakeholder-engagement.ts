import { choice, line, optional, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const levels = {
  'not-reached': { nl: 'niet bereikt', en: 'not reached' },
  informed: { nl: 'geïnformeerd', en: 'informed' },
  consulted: { nl: 'geraadpleegd', en: 'consulted' },
  advising: { nl: 'adviseert', en: 'advising' },
  'making-along': { nl: 'maakt mee', en: 'making along' },
  'co-owning': { nl: 'mede-eigenaar', en: 'co-owning' },
} as const;

export const stakeholderEngagement = defineKind('StakeholderEngagement', {
  block: 'committed-stakeholders',
  name: { nl: 'Groep', en: 'Stakeholder group' },
  plural: { nl: 'Betrokkenheid', en: 'Stakeholder engagement' },
  titleField: 'group',
  lane: 'records',
  fields: {
    group: line({ nl: 'groep', en: 'group' }),
    stake: text({ nl: 'wat er voor hen op het spel staat', en: 'stake' }, 2000),
    level: choice('StakeholderEngagementLevel', { nl: 'niveau nu', en: 'level' }, levels),
    desiredLevel: optional(
      choice('StakeholderEngagementLevel', { nl: 'gewenst niveau', en: 'desired level' }, levels),
    ),
    barrier: optional(text({ nl: 'drempel', en: 'barrier' }, 2000)),
    acceptedCost: optional(text({ nl: 'aanvaarde vertraging of risico', en: 'accepted cost' }, 2000)),
    commitment: optional(text({ nl: 'waaraan zij zich verbinden', en: 'commitment' }, 2000)),
  },
  later: ['commitment'],
  states: {
    identified: { nl: 'in beeld', en: 'identified' },
    engaged: { nl: 'betrokken', en: 'engaged' },
    committed: { nl: 'verbonden', en: 'committed' },
    disengaged: { nl: 'afgehaakt', en: 'disengaged' },
  },
  ended: [],
  events: {
    StakeholderIdentified: {
      command: 'identifyStakeholder',
      does: { nl: 'Groep in beeld brengen', en: 'Identify a group' },
      says: { nl: 'is in beeld', en: 'was identified' },
      from: ['new'],
      to: 'identified',
    },
    StakeholderEngagementChanged: {
      command: 'changeStakeholderEngagement',
      does: { nl: 'Andere ring', en: 'Another ring' },
      says: { nl: 'is anders betrokken', en: 'is involved differently' },
      from: ['identified', 'engaged', 'committed', 'disengaged'],
      to: 'engaged',
      needs: ['level'],
      asks: ['desiredLevel', 'barrier', 'acceptedCost'],
    },
    StakeholderCommitmentMade: {
      command: 'makeStakeholderCommitment',
      does: { nl: 'Verbinden', en: 'Commit' },
      says: { nl: 'heeft zich verbonden', en: 'made a commitment' },
      from: ['engaged'],
      to: 'committed',
      needs: ['commitment'],
      asks: ['level'],
    },
    StakeholderCommitmentFulfilled: {
      command: 'fulfilStakeholderCommitment',
      does: { nl: 'Nagekomen', en: 'Fulfilled' },
      says: { nl: 'kwam de afspraak na', en: 'fulfilled its commitment' },
      from: ['committed'],
    },
    StakeholderDisengaged: {
      command: 'disengageStakeholder',
      does: { nl: 'Afgehaakt', en: 'Dropped out' },
      says: { nl: 'haakte af', en: 'disengaged' },
      from: ['engaged', 'committed'],
      to: 'disengaged',
      asks: ['barrier'],
    },
  },
});
