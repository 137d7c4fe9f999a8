import { choice, optional, text } from '../field/field.ts';
import { defineKind } from './kind.ts';

const feelings = {
  energising: { nl: 'geeft energie', en: 'energising' },
  neutral: { nl: 'neutraal', en: 'neutral' },
  worrying: { nl: 'geeft zorg', en: 'worrying' },
} as const;

export const observation = defineKind('Observation', {
  block: null,
  name: { nl: 'Waarneming', en: 'Observation' },
  plural: { nl: 'Waarnemingen', en: 'Observations' },
  titleField: 'what',
  lane: 'records',
  fields: {
    what: text({ nl: 'wat zag of hoorde je', en: 'what' }, 2000),
    context: optional(text({ nl: 'situatie', en: 'context' }, 2000)),
    feeling: optional(choice('ObservationFeeling', { nl: 'gevoel erbij', en: 'feeling' }, feelings)),
    interpretation: optional(text({ nl: 'mijn uitleg', en: 'interpretation' }, 2000)),
  },
  states: {
    noted: { nl: 'genoteerd', en: 'noted' },
  },
  ended: ['noted'],
  events: {
    ObservationNoted: {
      command: 'noteObservation',
      does: { nl: 'Waarneming noteren', en: 'Note an observation' },
      says: { nl: 'is genoteerd', en: 'was noted' },
      from: ['new'],
      to: 'noted',
    },
  },
});
