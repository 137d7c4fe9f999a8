import { choice, optional, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const directions = {
  given: { nl: 'gegeven', en: 'given' },
  received: { nl: 'ontvangen', en: 'received' },
} as const;

const workeds = {
  worked: { nl: 'werkte', en: 'worked' },
  'did-not-work': { nl: 'werkte niet', en: 'did not work' },
  mixed: { nl: 'wisselend', en: 'mixed' },
} as const;

export const sharedLesson = defineKind('SharedLesson', {
  block: 'connection-with-other-initiatives',
  name: { nl: 'Gedeelde les', en: 'Shared lesson' },
  plural: { nl: 'Gedeelde lessen', en: 'Shared lessons' },
  titleField: 'content',
  lane: 'lessons',
  fields: {
    direction: choice('SharedLessonDirection', { nl: 'richting', en: 'direction' }, directions),
    content: text({ nl: 'les', en: 'content' }, 2000),
    worked: choice('SharedLessonWorked', { nl: 'werkte het', en: 'worked' }, workeds),
    initiative: reference({ nl: 'met wie', en: 'initiative' }, 'InitiativeLink'),
    lesson: optional(reference({ nl: 'onze les', en: 'lesson' }, 'Lesson')),
    reuse: optional(text({ nl: 'wat ermee is gedaan', en: 'reuse' }, 2000)),
  },
  later: ['reuse'],
  states: {
    shared: { nl: 'gedeeld', en: 'shared' },
    reused: { nl: 'gebruikt', en: 'reused' },
  },
  ended: ['reused'],
  events: {
    LessonSharedWithInitiative: {
      command: 'shareLessonWithInitiative',
      does: { nl: 'Gegeven les vastleggen', en: 'Record a lesson given' },
      says: { nl: 'is gegeven', en: 'was given' },
      from: ['new'],
      to: 'shared',
      sets: { direction: 'given' },
    },
    LessonReceivedFromInitiative: {
      command: 'receiveLessonFromInitiative',
      does: { nl: 'Ontvangen les vastleggen', en: 'Record a lesson received' },
      says: { nl: 'is ontvangen', en: 'was received' },
      from: ['new'],
      to: 'shared',
      sets: { direction: 'received' },
    },
    SharedLessonReused: {
      command: 'reuseSharedLesson',
      does: { nl: 'Gebruikt', en: 'Reused' },
      says: { nl: 'is gebruikt', en: 'was reused' },
      from: ['shared'],
      to: 'reused',
      needs: ['reuse'],
    },
  },
});
