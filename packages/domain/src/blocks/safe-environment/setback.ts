import { choice, optional, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const firstResponses = {
  support: { nl: 'steun', en: 'support' },
  pause: { nl: 'pauze', en: 'pause' },
  silence: { nl: 'stilte', en: 'silence' },
  blame: { nl: 'verwijt', en: 'blame' },
  'exit-threat': { nl: 'dreigen met stoppen', en: 'threat to leave' },
} as const;

export const setback = defineKind('Setback', {
  block: 'safe-environment',
  name: { nl: 'Tegenslag', en: 'Setback' },
  plural: { nl: 'Tegenslagen', en: 'Setbacks' },
  titleField: 'whatHappened',
  lane: 'records',
  fields: {
    whatHappened: text({ nl: 'wat gebeurde er', en: 'what happened' }, 2000),
    affected: text({ nl: 'wie of wat geraakt', en: 'affected' }, 2000),
    firstResponse: optional(
      choice('SetbackFirstResponse', { nl: 'eerste reactie', en: 'first response' }, firstResponses),
    ),
    whatWeDoNow: optional(text({ nl: 'wat we nu doen', en: 'what we do now' }, 2000)),
    insight: optional(text({ nl: 'inzicht', en: 'insight' }, 2000)),
  },
  later: ['insight'],
  states: {
    reported: { nl: 'gemeld', en: 'reported' },
    discussed: { nl: 'besproken', en: 'discussed' },
    'learned-from': { nl: 'van geleerd', en: 'learned from' },
  },
  ended: ['learned-from'],
  events: {
    SetbackReported: {
      command: 'reportSetback',
      does: { nl: 'Tegenslag melden', en: 'Report a setback' },
      says: { nl: 'is gemeld', en: 'was reported' },
      from: ['new'],
      to: 'reported',
    },
    SetbackDiscussed: {
      command: 'discussSetback',
      does: { nl: 'Bespreken', en: 'Discuss' },
      says: { nl: 'is besproken', en: 'was discussed' },
      from: ['reported'],
      to: 'discussed',
      asks: ['firstResponse', 'whatWeDoNow', 'insight'],
    },
    SetbackLearnedFrom: {
      command: 'learnFromSetback',
      does: { nl: 'Ervan leren', en: 'Learn from it' },
      says: { nl: 'heeft ons iets geleerd', en: 'taught us something' },
      from: ['discussed'],
      to: 'learned-from',
      needs: ['insight'],
      asks: ['whatWeDoNow'],
      also: {
        lesson: optional(reference({ nl: 'de les', en: 'the lesson' }, 'Lesson')),
      },
    },
  },
});
