import { choice, date, line, optional, text } from '../field/field.ts';
import { defineKind } from './kind.ts';

const helpeds = {
  yes: { nl: 'ja', en: 'yes' },
  partly: { nl: 'deels', en: 'partly' },
  no: { nl: 'nee', en: 'no' },
  'too-early': { nl: 'te vroeg', en: 'too early' },
} as const;

export const intervention = defineKind('Intervention', {
  block: null,
  name: { nl: 'Procesinterventie', en: 'Intervention' },
  plural: { nl: 'Interventies', en: 'Interventions' },
  titleField: 'title',
  lane: 'records',
  fields: {
    title: line({ nl: 'titel', en: 'title' }),
    fromCatalogue: optional(line({ nl: 'uit de lijst', en: 'from catalogue' })),
    aim: text({ nl: 'bedoeling', en: 'aim' }, 2000),
    plannedOn: date({ nl: 'gepland op', en: 'planned on' }),
    whatHappened: optional(text({ nl: 'wat gebeurde er', en: 'what happened' }, 2000)),
    helped: optional(choice('InterventionHelped', { nl: 'hielp het', en: 'helped' }, helpeds)),
  },
  later: ['whatHappened', 'helped'],
  states: {
    planned: { nl: 'gepland', en: 'planned' },
    'carried-out': { nl: 'uitgevoerd', en: 'carried out' },
    evaluated: { nl: 'bekeken', en: 'evaluated' },
    cancelled: { nl: 'afgeblazen', en: 'cancelled' },
  },
  ended: ['evaluated', 'cancelled'],
  events: {
    InterventionPlanned: {
      command: 'planIntervention',
      does: { nl: 'Interventie plannen', en: 'Plan an intervention' },
      says: { nl: 'is gepland', en: 'was planned' },
      from: ['new'],
      to: 'planned',
    },
    InterventionCarriedOut: {
      command: 'carryOutIntervention',
      does: { nl: 'Uitgevoerd', en: 'Carried out' },
      says: { nl: 'is uitgevoerd', en: 'was carried out' },
      from: ['planned'],
      to: 'carried-out',
      asks: ['whatHappened'],
    },
    InterventionEvaluated: {
      command: 'evaluateIntervention',
      does: { nl: 'Terugkijken', en: 'Look back' },
      says: { nl: 'is bekeken', en: 'was evaluated' },
      from: ['carried-out'],
      to: 'evaluated',
      needs: ['helped'],
      asks: ['whatHappened'],
    },
    InterventionCancelled: {
      command: 'cancelIntervention',
      does: { nl: 'Afblazen', en: 'Cancel' },
      says: { nl: 'is afgeblazen', en: 'was cancelled' },
      from: ['planned'],
      to: 'cancelled',
    },
  },
});
