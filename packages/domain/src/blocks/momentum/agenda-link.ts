import { choice, line, optional, period, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const sourceKinds = {
  vision: { nl: 'visie', en: 'vision' },
  'policy-plan': { nl: 'beleidsplan', en: 'policy plan' },
  budget: { nl: 'begroting', en: 'budget' },
  council: { nl: 'raad of bestuur', en: 'council or board' },
  programme: { nl: 'intern programma', en: 'internal programme' },
  incident: { nl: 'actualiteit', en: 'current event' },
} as const;

const strengths = {
  direct: { nl: 'rechtstreeks', en: 'direct' },
  indirect: { nl: 'indirect', en: 'indirect' },
  hoped: { nl: 'gehoopt', en: 'hoped for' },
} as const;

const energys = {
  rising: { nl: 'groeit', en: 'rising' },
  stable: { nl: 'stabiel', en: 'stable' },
  fading: { nl: 'ebt weg', en: 'fading' },
} as const;

const windowUse = {
  used: { nl: 'benut', en: 'used' },
  missed: { nl: 'gemist', en: 'missed' },
} as const;

export const agendaLink = defineKind('AgendaLink', {
  block: 'momentum',
  name: { nl: 'Agendakoppeling', en: 'Agenda link' },
  plural: { nl: 'Agendakoppelingen', en: 'Agenda links' },
  titleField: 'theme',
  lane: 'records',
  fields: {
    organisation: reference({ nl: 'organisatie', en: 'organisation' }, 'partner'),
    sourceKind: choice('AgendaLinkSourceKind', { nl: 'soort bron', en: 'source kind' }, sourceKinds),
    theme: line({ nl: 'thema', en: 'theme' }),
    link: text({ nl: 'hoe wij aansluiten', en: 'link' }, 2000),
    strength: choice('AgendaLinkStrength', { nl: 'sterkte', en: 'strength' }, strengths),
    energy: choice('AgendaLinkEnergy', { nl: 'beweging', en: 'energy' }, energys),
    window: optional(period({ nl: 'periode', en: 'window' })),
  },
  states: {
    spotted: { nl: 'gezien', en: 'spotted' },
    linked: { nl: 'gekoppeld', en: 'linked' },
    seized: { nl: 'benut', en: 'seized' },
    closed: { nl: 'voorbij', en: 'closed' },
  },
  ended: ['seized', 'closed'],
  events: {
    AgendaOpeningSpotted: {
      command: 'spotAgendaOpening',
      does: { nl: 'Kans vastleggen', en: 'Record an opening' },
      says: { nl: 'is gezien', en: 'was spotted' },
      from: ['new'],
      to: 'spotted',
    },
    AgendaLinkMade: {
      command: 'makeAgendaLink',
      does: { nl: 'Koppeling vastleggen', en: 'Record a link' },
      says: { nl: 'is gelegd', en: 'was made' },
      from: ['new', 'spotted'],
      to: 'linked',
    },
    AgendaLinkReassessed: {
      command: 'reassessAgendaLink',
      does: { nl: 'Opnieuw bekijken', en: 'Look again' },
      says: { nl: 'is opnieuw bekeken', en: 'was reassessed' },
      from: ['spotted', 'linked'],
      asks: ['strength', 'energy', 'window'],
    },
    AgendaMomentSeized: {
      command: 'seizeAgendaMoment',
      does: { nl: 'Moment benut', en: 'Moment used' },
      says: { nl: 'is benut', en: 'was seized' },
      from: ['linked'],
      to: 'seized',
      also: {
        whatCame: text({ nl: 'wat het opleverde', en: 'what came of it' }, 2000),
      },
    },
    AgendaWindowClosed: {
      command: 'closeAgendaWindow',
      does: { nl: 'Moment voorbij', en: 'Moment passed' },
      says: { nl: 'is voorbij', en: 'has passed' },
      from: ['spotted', 'linked'],
      to: 'closed',
      also: {
        windowUsed: choice('WindowUse', { nl: 'benut of gemist', en: 'used or missed' }, windowUse),
      },
    },
  },
});
