import { choice, date, line, optional, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const sources = {
  assumption: { nl: 'aanname', en: 'assumption' },
  document: { nl: 'document', en: 'document' },
  observation: { nl: 'waarneming', en: 'observation' },
  conversation: { nl: 'gesprek', en: 'conversation' },
  'making-together': { nl: 'samen maken', en: 'making together' },
} as const;

const spokenBys = {
  themselves: { nl: 'henzelf', en: 'themselves' },
  'someone-close': { nl: 'iemand dichtbij', en: 'someone close' },
  us: { nl: 'ons', en: 'us' },
} as const;

export const perspective = defineKind('Perspective', {
  block: 'insight-into-lived-experiences',
  name: { nl: 'Perspectief', en: 'Perspective' },
  plural: { nl: 'Perspectieven', en: 'Perspectives' },
  titleField: 'holder',
  lane: 'records',
  fields: {
    holder: line({ nl: 'van wie', en: 'holder' }),
    experience: text({ nl: 'hoe zij het beleven', en: 'experience' }, 2000),
    valueSeen: optional(text({ nl: 'wat het hun waard is', en: 'value seen' }, 2000)),
    interest: optional(text({ nl: 'belang', en: 'interest' }, 2000)),
    implicationSeen: optional(text({ nl: 'wat het ontwerp volgens hen doet', en: 'implication seen' }, 2000)),
    source: choice('PerspectiveSource', { nl: 'bron', en: 'source' }, sources),
    spokenBy: choice('PerspectiveSpokenBy', { nl: 'verwoord door', en: 'spoken by' }, spokenBys),
    refreshOn: optional(date({ nl: 'opnieuw navragen op', en: 'refresh on' })),
  },
  states: {
    assumed: { nl: 'aangenomen', en: 'assumed' },
    heard: { nl: 'gehoord', en: 'heard' },
    confirmed: { nl: 'bevestigd', en: 'confirmed' },
    outdated: { nl: 'verouderd', en: 'outdated' },
  },
  ended: ['outdated'],
  events: {
    PerspectiveAssumed: {
      command: 'assumePerspective',
      does: { nl: 'Aanname vastleggen', en: 'Record an assumption' },
      says: { nl: 'is aangenomen', en: 'was assumed' },
      from: ['new'],
      to: 'assumed',
    },
    PerspectiveHeard: {
      command: 'hearPerspective',
      does: { nl: 'Gehoord perspectief vastleggen', en: 'Record what was heard' },
      says: { nl: 'is gehoord', en: 'was heard' },
      from: ['new', 'assumed'],
      to: 'heard',
    },
    InterestStated: {
      command: 'stateInterest',
      does: { nl: 'Belang uitspreken', en: 'State the interest' },
      says: { nl: 'heeft een uitgesproken belang', en: 'has a stated interest' },
      from: 'active',
      needs: ['interest'],
    },
    PerspectiveConfirmed: {
      command: 'confirmPerspective',
      does: { nl: 'Laten bevestigen', en: 'Have it confirmed' },
      says: { nl: 'is bevestigd', en: 'was confirmed' },
      from: ['heard'],
      to: 'confirmed',
      vouches: true,
      asks: ['refreshOn'],
    },
    PerspectiveRevised: {
      command: 'revisePerspective',
      does: { nl: 'Bijstellen', en: 'Revise' },
      says: { nl: 'is bijgesteld', en: 'was revised' },
      from: 'active',
      to: 'heard',
      asks: ['experience', 'valueSeen', 'interest', 'implicationSeen', 'source', 'spokenBy', 'refreshOn'],
    },
    PerspectiveOutdated: {
      command: 'retirePerspective',
      does: { nl: 'Is verouderd', en: 'It is outdated' },
      says: { nl: 'is verouderd', en: 'is outdated' },
      from: 'active',
      to: 'outdated',
    },
  },
});
