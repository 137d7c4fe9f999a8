import { choice, date, list, optional, reference, text, toggle } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const aboutWhats = {
  issue: { nl: 'het vraagstuk', en: 'the issue' },
  process: { nl: 'ons proces', en: 'our process' },
  ourselves: { nl: 'onszelf', en: 'ourselves' },
  organisation: { nl: 'de organisatie', en: 'the organisation' },
  network: { nl: 'het netwerk', en: 'the network' },
} as const;

const validFors = {
  us: { nl: 'ons', en: 'us' },
  similar: { nl: 'vergelijkbare teams', en: 'similar teams' },
  everyone: { nl: 'iedereen', en: 'everyone' },
} as const;

export const lesson = defineKind('Lesson', {
  block: 'reflexivity-and-learning',
  name: { nl: 'Les', en: 'Lesson' },
  plural: { nl: 'Lessen', en: 'Lessons' },
  titleField: 'insight',
  lane: 'lessons',
  fields: {
    insight: text({ nl: 'inzicht', en: 'insight' }, 2000),
    aboutWhat: choice('LessonAboutWhat', { nl: 'waarover', en: 'about what' }, aboutWhats),
    wasTacit: optional(toggle({ nl: 'was eerder onuitgesproken', en: 'was tacit' })),
    basedOn: list(
      { nl: 'gebaseerd op', en: 'based on' },
      reference({ nl: 'gebaseerd op', en: 'based on' }, 'record'),
      1,
      20,
    ),
    whatWeChange: optional(text({ nl: 'wat we anders doen', en: 'what we change' }, 2000)),
    owner: optional(reference({ nl: 'wie', en: 'owner' }, 'person')),
    checkOn: optional(date({ nl: 'controleren op', en: 'check on' })),
    validFor: optional(choice('LessonValidFor', { nl: 'geldt voor', en: 'valid for' }, validFors)),
  },
  later: ['whatWeChange', 'owner', 'checkOn'],
  states: {
    drafted: { nl: 'concept', en: 'drafted' },
    adopted: { nl: 'aangenomen', en: 'adopted' },
    applied: { nl: 'toegepast', en: 'applied' },
    confirmed: { nl: 'bevestigd', en: 'confirmed' },
    refuted: { nl: 'weerlegd', en: 'refuted' },
    retired: { nl: 'losgelaten', en: 'retired' },
  },
  ended: ['refuted', 'retired'],
  events: {
    LessonDrafted: {
      command: 'draftLesson',
      does: { nl: 'Les opschrijven', en: 'Write down a lesson' },
      says: { nl: 'staat op papier', en: 'was drafted' },
      from: ['new'],
      to: 'drafted',
    },
    LessonAdopted: {
      command: 'adoptLesson',
      does: { nl: 'Aannemen', en: 'Adopt' },
      says: { nl: 'is aangenomen', en: 'was adopted' },
      from: ['drafted'],
      to: 'adopted',
      needs: ['whatWeChange'],
      asks: ['owner', 'checkOn', 'validFor'],
    },
    LessonApplied: {
      command: 'applyLesson',
      does: { nl: 'Toepassen', en: 'Apply' },
      says: { nl: 'is toegepast', en: 'was applied' },
      from: ['adopted'],
      to: 'applied',
      asks: ['checkOn'],
    },
    LessonConfirmed: {
      command: 'confirmLesson',
      does: { nl: 'Bevestigen', en: 'Confirm' },
      says: { nl: 'is bevestigd', en: 'was confirmed' },
      from: ['applied'],
      to: 'confirmed',
      vouches: true,
      asks: ['validFor'],
    },
    LessonRefuted: {
      command: 'refuteLesson',
      does: { nl: 'Weerleggen', en: 'Refute' },
      says: { nl: 'is weerlegd', en: 'was refuted' },
      from: ['adopted', 'applied'],
      to: 'refuted',
    },
    LessonRetired: {
      command: 'retireLesson',
      does: { nl: 'Loslaten', en: 'Let go' },
      says: { nl: 'is losgelaten', en: 'was retired' },
      from: 'any',
      to: 'retired',
    },
  },
});
