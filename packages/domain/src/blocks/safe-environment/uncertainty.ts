import { choice, date, optional, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const natures = {
  'not-known-yet': { nl: 'nog niet bekend', en: 'not known yet' },
  'many-meanings': { nl: 'voor iedereen iets anders', en: 'means different things' },
  unpredictable: { nl: 'niet te voorspellen', en: 'unpredictable' },
} as const;

const stances = {
  'leave-open': { nl: 'open laten', en: 'leave open' },
  explore: { nl: 'verkennen', en: 'explore' },
  try: { nl: 'klein uitproberen', en: 'try small' },
  'decide-later': { nl: 'later beslissen', en: 'decide later' },
} as const;

export const uncertainty = defineKind('Uncertainty', {
  block: 'safe-environment',
  name: { nl: 'Onzekerheid', en: 'Uncertainty' },
  plural: { nl: 'Onzekerheden', en: 'Uncertainties' },
  titleField: 'question',
  lane: 'records',
  fields: {
    question: text({ nl: 'vraag', en: 'question' }, 2000),
    whyItMatters: text({ nl: 'waarom van belang', en: 'why it matters' }, 2000),
    nature: choice('UncertaintyNature', { nl: 'aard', en: 'nature' }, natures),
    stance: choice('UncertaintyStance', { nl: 'houding', en: 'stance' }, stances),
    revisitOn: optional(date({ nl: 'terugkomen op', en: 'revisit on' })),
    outcome: optional(text({ nl: 'wat het bleek', en: 'outcome' }, 2000)),
  },
  later: ['outcome'],
  states: {
    named: { nl: 'benoemd', en: 'named' },
    exploring: { nl: 'in verkenning', en: 'being explored' },
    clarified: { nl: 'opgehelderd', en: 'clarified' },
    accepted: { nl: 'aanvaard', en: 'accepted' },
    'became-risk': { nl: 'risico geworden', en: 'became a risk' },
  },
  ended: ['clarified', 'accepted', 'became-risk'],
  events: {
    UncertaintyNamed: {
      command: 'nameUncertainty',
      does: { nl: 'Onzekerheid benoemen', en: 'Name an uncertainty' },
      says: { nl: 'is benoemd', en: 'was named' },
      from: ['new'],
      to: 'named',
    },
    UncertaintyExplorationStarted: {
      command: 'startExploringUncertainty',
      does: { nl: 'Gaan verkennen', en: 'Start exploring' },
      says: { nl: 'wordt verkend', en: 'is being explored' },
      from: ['named'],
      to: 'exploring',
      asks: ['stance', 'revisitOn'],
    },
    UncertaintyClarified: {
      command: 'clarifyUncertainty',
      does: { nl: 'Ophelderen', en: 'Clarify' },
      says: { nl: 'is opgehelderd', en: 'was clarified' },
      from: ['named', 'exploring'],
      to: 'clarified',
      needs: ['outcome'],
    },
    UncertaintyAccepted: {
      command: 'acceptUncertainty',
      does: { nl: 'Aanvaarden', en: 'Accept' },
      says: { nl: 'is aanvaard', en: 'was accepted' },
      from: ['named', 'exploring'],
      to: 'accepted',
      asks: ['outcome', 'revisitOn'],
    },
    UncertaintyReframedAsRisk: {
      command: 'reframeUncertaintyAsRisk',
      does: { nl: 'Als risico behandelen', en: 'Treat as a risk' },
      says: { nl: 'is een risico geworden', en: 'became a risk' },
      from: ['named', 'exploring'],
      to: 'became-risk',
      also: {
        risk: optional(reference({ nl: 'het risico', en: 'the risk' }, 'Risk')),
      },
    },
  },
});
