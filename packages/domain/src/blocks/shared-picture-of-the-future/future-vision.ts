import { list, optional, reference, text, wholeNumber } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

export const futureVision = defineKind('FutureVision', {
  block: 'shared-picture-of-the-future',
  name: { nl: 'Toekomstbeeld', en: 'Picture of the future' },
  plural: { nl: 'Toekomstbeelden', en: 'Pictures of the future' },
  titleField: 'statement',
  lane: 'records',
  fields: {
    statement: text({ nl: 'beeld', en: 'statement' }, 2000),
    horizon: wholeNumber({ nl: 'jaar', en: 'horizon' }, 2000, 2200),
    mustRemain: text({ nl: 'wat moet blijven', en: 'must remain' }, 2000),
    endorsedBy: optional(
      list(
        { nl: 'onderschreven door', en: 'endorsed by' },
        reference({ nl: 'onderschreven door', en: 'endorsed by' }, 'partner'),
        0,
        20,
      ),
    ),
    reservations: optional(text({ nl: 'bedenkingen', en: 'reservations' }, 2000)),
  },
  later: ['endorsedBy', 'reservations'],
  states: {
    drafted: { nl: 'concept', en: 'drafted' },
    endorsed: { nl: 'onderschreven', en: 'endorsed' },
    superseded: { nl: 'vervangen', en: 'superseded' },
  },
  ended: ['superseded'],
  events: {
    FutureVisionDrafted: {
      command: 'draftFutureVision',
      does: { nl: 'Toekomstbeeld schetsen', en: 'Sketch a picture of the future' },
      says: { nl: 'is geschetst', en: 'was drafted' },
      from: ['new'],
      to: 'drafted',
    },
    FutureVisionEndorsed: {
      command: 'endorseFutureVision',
      does: { nl: 'Onderschrijven', en: 'Endorse' },
      says: { nl: 'is onderschreven', en: 'was endorsed' },
      from: ['drafted', 'endorsed'],
      to: 'endorsed',
      vouches: true,
      asks: ['endorsedBy', 'reservations'],
    },
    FutureVisionRevised: {
      command: 'reviseFutureVision',
      does: { nl: 'Bijstellen', en: 'Revise' },
      says: { nl: 'is bijgesteld', en: 'was revised' },
      from: 'active',
      to: 'drafted',
      asks: ['statement', 'horizon', 'mustRemain', 'reservations'],
    },
    FutureVisionSuperseded: {
      command: 'supersedeFutureVision',
      does: { nl: 'Vervangen', en: 'Replace' },
      says: { nl: 'is vervangen', en: 'was superseded' },
      from: 'active',
      to: 'superseded',
    },
  },
});
