import type { Collaboration } from '../../collaboration/state.ts';
import type { CommandContext } from '../../command/command.ts';
import { amount, choice, line, optional, period, reference, text } from '../../field/field.ts';
import { compensation } from '../../frame/compensation.ts';
import { defineKind } from '../../records/kind.ts';
import type { BlockRecord } from '../../records/state.ts';
import { Refusal } from '../../refusal/refusal.ts';

export const contributionKinds = {
  money: { nl: 'geld', en: 'money' },
  time: { nl: 'tijd', en: 'time' },
  expertise: { nl: 'vakkennis', en: 'expertise' },
  'lived-experience': { nl: 'ervaringskennis', en: 'lived experience' },
  access: { nl: 'toegang en netwerk', en: 'access and network' },
  mandate: { nl: 'mandaat en rugdekking', en: 'mandate and cover' },
  'space-and-equipment': { nl: 'ruimte en spullen', en: 'space and equipment' },
  data: { nl: 'gegevens', en: 'data' },
} as const;

const units = {
  euro: { nl: 'euro', en: 'euro' },
  hours: { nl: 'uren', en: 'hours' },
  'half-days': { nl: 'dagdelen', en: 'half-days' },
  other: { nl: 'anders', en: 'other' },
} as const;

export const contribution = defineKind('Contribution', {
  block: 'equal-footing',
  name: { nl: 'Inbreng', en: 'Contribution' },
  plural: { nl: 'Inbreng', en: 'Contributions' },
  titleField: 'description',
  lane: 'records',
  fields: {
    partner: reference({ nl: 'partner', en: 'partner' }, 'partner'),
    kind: choice('ContributionKind', { nl: 'soort', en: 'kind' }, contributionKinds),
    description: text({ nl: 'omschrijving', en: 'description' }, 2000),
    amount: optional(amount({ nl: 'hoeveelheid', en: 'amount' })),
    unit: optional(choice('ContributionUnit', { nl: 'eenheid', en: 'unit' }, units)),
    compensation: choice('ContributionCompensation', { nl: 'vergoeding', en: 'compensation' }, compensation),
    period: period({ nl: 'periode', en: 'period' }),
    creditAs: optional(line({ nl: 'te noemen als', en: 'credit as' })),
  },
  states: {
    pledged: { nl: 'toegezegd', en: 'pledged' },
    delivered: { nl: 'geleverd', en: 'delivered' },
    acknowledged: { nl: 'erkend', en: 'acknowledged' },
    disputed: { nl: 'betwist', en: 'disputed' },
    withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  },
  ended: ['acknowledged', 'withdrawn'],
  events: {
    ContributionPledged: {
      command: 'pledgeContribution',
      does: { nl: 'Inbreng toezeggen', en: 'Pledge input' },
      says: { nl: 'is toegezegd', en: 'was pledged' },
      from: ['new'],
      to: 'pledged',
    },
    ContributionDelivered: {
      command: 'deliverContribution',
      does: { nl: 'Geleverde inbreng vastleggen', en: 'Record delivered input' },
      says: { nl: 'is geleverd', en: 'was delivered' },
      from: ['new', 'pledged'],
      to: 'delivered',
    },
    ContributionAcknowledged: {
      command: 'acknowledgeContribution',
      does: { nl: 'Erkennen', en: 'Acknowledge' },
      says: { nl: 'is erkend', en: 'was acknowledged' },
      from: ['delivered', 'disputed'],
      to: 'acknowledged',
      vouches: true,
      asks: ['creditAs'],
      guard: mustComeFromAnother,
    },
    ContributionDisputed: {
      command: 'disputeContribution',
      does: { nl: 'Betwisten', en: 'Dispute' },
      says: { nl: 'is betwist', en: 'was disputed' },
      from: ['delivered'],
      to: 'disputed',
    },
    ContributionWithdrawn: {
      command: 'withdrawContribution',
      does: { nl: 'Intrekken', en: 'Withdraw' },
      says: { nl: 'is ingetrokken', en: 'was withdrawn' },
      from: ['pledged'],
      to: 'withdrawn',
    },
  },
});

/** Nobody acknowledges what their own organisation gave. */
function mustComeFromAnother(
  { fields }: BlockRecord,
  { seats }: Collaboration,
  { actor }: CommandContext,
): Refusal | null {
  const isGiver = (seats[actor] ?? []).some(({ partnerId }) => partnerId === fields.partner);
  return isGiver
    ? new Refusal('NOT_ALLOWED', {
        nl: 'Jullie gaven dit zelf. Vraag een andere partner om het te erkennen.',
        en: 'You gave this yourselves. Ask another partner to acknowledge it.',
      })
    : null;
}
