import { choice, line, optional, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const depths = {
  aware: { nl: 'we kennen elkaar', en: 'aware' },
  exchanging: { nl: 'we wisselen uit', en: 'exchanging' },
  aligning: { nl: 'we stemmen af', en: 'aligning' },
  'joint-work': { nl: 'we werken samen', en: 'joint work' },
} as const;

export const initiativeLink = defineKind('InitiativeLink', {
  block: 'connection-with-other-initiatives',
  name: { nl: 'Verbinding', en: 'Connection with initiative' },
  plural: { nl: 'Verbindingen', en: 'Initiatives' },
  titleField: 'name',
  lane: 'records',
  fields: {
    name: line({ nl: 'naam', en: 'name' }),
    kinship: line({ nl: 'verwantschap', en: 'kinship' }),
    depth: choice('InitiativeLinkDepth', { nl: 'diepte', en: 'depth' }, depths),
    contact: optional(line({ nl: 'contact, functie', en: 'contact' })),
    jointAim: optional(text({ nl: 'gezamenlijk doel', en: 'joint aim' }, 2000)),
  },
  states: {
    spotted: { nl: 'gezien', en: 'spotted' },
    connected: { nl: 'verbonden', en: 'connected' },
    ended: { nl: 'beëindigd', en: 'ended' },
  },
  ended: ['ended'],
  events: {
    InitiativeSpotted: {
      command: 'spotInitiative',
      does: { nl: 'Initiatief vastleggen', en: 'Record an initiative' },
      says: { nl: 'is gezien', en: 'was spotted' },
      from: ['new'],
      to: 'spotted',
    },
    InitiativeConnected: {
      command: 'connectInitiative',
      does: { nl: 'Verbinding vastleggen', en: 'Record a connection' },
      says: { nl: 'is verbonden', en: 'was connected' },
      from: ['new', 'spotted'],
      to: 'connected',
    },
    InitiativeConnectionDeepened: {
      command: 'deepenInitiativeConnection',
      does: { nl: 'Verdiepen', en: 'Deepen' },
      says: { nl: 'is verdiept', en: 'was deepened' },
      from: ['connected'],
      needs: ['depth'],
      asks: ['jointAim'],
    },
    InitiativeConnectionEnded: {
      command: 'endInitiativeConnection',
      does: { nl: 'Beëindigen', en: 'End' },
      says: { nl: 'is beëindigd', en: 'ended' },
      from: ['spotted', 'connected'],
      to: 'ended',
    },
  },
});
