import { choice, date, line, optional, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const routes = {
  scaling: { nl: 'opschalen', en: 'scaling up' },
  policy: { nl: 'verankeren in beleid', en: 'anchoring in policy' },
  handover: { nl: 'overdragen', en: 'handing over' },
  routine: { nl: 'opnemen in dagelijks werk', en: 'taking into daily work' },
  closing: { nl: 'goed afsluiten', en: 'closing well' },
} as const;

export const embeddingStep = defineKind('EmbeddingStep', {
  block: 'shared-picture-of-the-future',
  name: { nl: 'Inbeddingsstap', en: 'Embedding step' },
  plural: { nl: 'Inbeddingsstappen', en: 'Embedding steps' },
  titleField: 'title',
  lane: 'records',
  fields: {
    title: line({ nl: 'titel', en: 'title' }),
    route: choice('EmbeddingStepRoute', { nl: 'route', en: 'route' }, routes),
    receivingOwner: line({ nl: 'wie het draagt', en: 'receiving owner' }),
    needs: optional(text({ nl: 'wat daarvoor nodig is', en: 'needs' }, 2000)),
    dueOn: optional(date({ nl: 'gereed op', en: 'due on' })),
    obstacle: optional(text({ nl: 'wat tegenhoudt', en: 'obstacle' }, 2000)),
  },
  later: ['obstacle'],
  states: {
    proposed: { nl: 'voorgesteld', en: 'proposed' },
    agreed: { nl: 'afgesproken', en: 'agreed' },
    'under-way': { nl: 'bezig', en: 'under way' },
    blocked: { nl: 'geblokkeerd', en: 'blocked' },
    completed: { nl: 'gezet', en: 'completed' },
    dropped: { nl: 'losgelaten', en: 'dropped' },
  },
  ended: ['completed', 'dropped'],
  events: {
    EmbeddingStepProposed: {
      command: 'proposeEmbeddingStep',
      does: { nl: 'Stap voorstellen', en: 'Propose a step' },
      says: { nl: 'is voorgesteld', en: 'was proposed' },
      from: ['new'],
      to: 'proposed',
    },
    EmbeddingStepAgreed: {
      command: 'agreeEmbeddingStep',
      does: { nl: 'Afspreken', en: 'Agree' },
      says: { nl: 'is afgesproken', en: 'was agreed' },
      from: ['proposed'],
      to: 'agreed',
      asks: ['dueOn', 'needs'],
    },
    EmbeddingStepStarted: {
      command: 'startEmbeddingStep',
      does: { nl: 'Beginnen', en: 'Start' },
      says: { nl: 'is begonnen', en: 'was started' },
      from: ['agreed', 'blocked'],
      to: 'under-way',
      asks: ['dueOn'],
    },
    EmbeddingStepBlocked: {
      command: 'blockEmbeddingStep',
      does: { nl: 'Zit vast', en: 'It is blocked' },
      says: { nl: 'is geblokkeerd', en: 'was blocked' },
      from: ['agreed', 'under-way'],
      to: 'blocked',
      needs: ['obstacle'],
    },
    EmbeddingStepCompleted: {
      command: 'completeEmbeddingStep',
      does: { nl: 'Gezet', en: 'Complete' },
      says: { nl: 'is gezet', en: 'was completed' },
      from: ['under-way'],
      to: 'completed',
    },
    EmbeddingStepDropped: {
      command: 'dropEmbeddingStep',
      does: { nl: 'Loslaten', en: 'Drop' },
      says: { nl: 'is losgelaten', en: 'was dropped' },
      from: 'active',
      to: 'dropped',
    },
  },
});
