import { choice, date, line, optional, reference, text } from '../../field/field.ts';
import { level3 } from '../../frame/level3.ts';
import { defineKind } from '../../records/kind.ts';

const responses = {
  avoid: { nl: 'vermijden', en: 'avoid' },
  reduce: { nl: 'verkleinen', en: 'reduce' },
  share: { nl: 'delen', en: 'share' },
  accept: { nl: 'aanvaarden', en: 'accept' },
} as const;

export const risk = defineKind('Risk', {
  block: 'safe-environment',
  name: { nl: 'Risico', en: 'Risk' },
  plural: { nl: "Risico's", en: 'Risks' },
  titleField: 'title',
  lane: 'records',
  fields: {
    title: line({ nl: 'titel', en: 'title' }),
    likelihood: choice('Level3', { nl: 'kans', en: 'likelihood' }, level3),
    consequence: text({ nl: 'gevolg', en: 'consequence' }, 2000),
    severity: choice('Level3', { nl: 'ernst', en: 'severity' }, level3),
    response: optional(choice('RiskResponse', { nl: 'aanpak', en: 'response' }, responses)),
    owner: optional(reference({ nl: 'eigenaar', en: 'owner' }, 'partner')),
    reviewOn: optional(date({ nl: 'opnieuw bekijken op', en: 'review on' })),
  },
  later: ['response'],
  states: {
    open: { nl: 'open', en: 'open' },
    managed: { nl: 'in beheer', en: 'managed' },
    materialised: { nl: 'voorgevallen', en: 'materialised' },
    closed: { nl: 'gesloten', en: 'closed' },
  },
  ended: ['closed'],
  events: {
    RiskIdentified: {
      command: 'identifyRisk',
      does: { nl: 'Risico vastleggen', en: 'Record a risk' },
      says: { nl: 'is gezien', en: 'was identified' },
      from: ['new'],
      to: 'open',
    },
    RiskReassessed: {
      command: 'reassessRisk',
      does: { nl: 'Opnieuw inschatten', en: 'Reassess' },
      says: { nl: 'is opnieuw ingeschat', en: 'was reassessed' },
      from: ['open', 'managed'],
      asks: ['likelihood', 'consequence', 'severity', 'reviewOn'],
    },
    RiskResponseAgreed: {
      command: 'agreeRiskResponse',
      does: { nl: 'Aanpak afspreken', en: 'Agree a response' },
      says: { nl: 'heeft een aanpak', en: 'has an agreed response' },
      from: ['open'],
      to: 'managed',
      needs: ['response'],
      asks: ['owner', 'reviewOn'],
    },
    RiskMaterialised: {
      command: 'reportRiskMaterialised',
      does: { nl: 'Het is voorgevallen', en: 'It happened' },
      says: { nl: 'is voorgevallen', en: 'materialised' },
      from: ['open', 'managed'],
      to: 'materialised',
    },
    RiskClosed: {
      command: 'closeRisk',
      does: { nl: 'Sluiten', en: 'Close' },
      says: { nl: 'is gesloten', en: 'was closed' },
      from: 'any',
      to: 'closed',
    },
  },
});
