import { choice, date, optional, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const extents = {
  think: { nl: 'vrij denken', en: 'think freely' },
  try: { nl: 'klein proberen', en: 'try small' },
  deviate: { nl: 'afwijken van een regel', en: 'deviate from a rule' },
  change: { nl: 'een regel veranderen', en: 'change a rule' },
} as const;

const roomClosing = {
  refused: { nl: 'geweigerd', en: 'refused' },
  expired: { nl: 'verlopen', en: 'expired' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const;

export const room = defineKind('Room', {
  block: 'balance-challenging-reproducing',
  name: { nl: 'Ruimte', en: 'Room' },
  plural: { nl: 'Ruimte', en: 'Room' },
  titleField: 'statement',
  lane: 'records',
  fields: {
    statement: text({ nl: 'wat mag', en: 'statement' }, 2000),
    grantedBy: reference({ nl: 'van wie', en: 'granted by' }, 'partner'),
    extent: choice('RoomExtent', { nl: 'hoever', en: 'extent' }, extents),
    conditions: optional(text({ nl: 'voorwaarden', en: 'conditions' }, 2000)),
    until: optional(date({ nl: 'tot', en: 'until' })),
    newFrame: optional(text({ nl: 'nieuw frame', en: 'new frame' }, 2000)),
  },
  later: ['newFrame'],
  states: {
    asked: { nl: 'gevraagd', en: 'asked' },
    granted: { nl: 'gegeven', en: 'granted' },
    used: { nl: 'benut', en: 'used' },
    closed: { nl: 'gesloten', en: 'closed' },
  },
  ended: ['closed'],
  events: {
    RoomRequested: {
      command: 'requestRoom',
      does: { nl: 'Ruimte vragen', en: 'Ask for room' },
      says: { nl: 'is gevraagd', en: 'was asked for' },
      from: ['new'],
      to: 'asked',
    },
    RoomGranted: {
      command: 'grantRoom',
      does: { nl: 'Gekregen ruimte vastleggen', en: 'Record granted room' },
      says: { nl: 'is gegeven', en: 'was granted' },
      from: ['new', 'asked'],
      to: 'granted',
    },
    RoomUsed: {
      command: 'useRoom',
      does: { nl: 'Benut', en: 'Used' },
      says: { nl: 'is benut', en: 'was used' },
      from: ['granted', 'used'],
      to: 'used',
      asks: ['newFrame'],
    },
    RoomClosed: {
      command: 'closeRoom',
      does: { nl: 'Sluiten', en: 'Close' },
      says: { nl: 'is gesloten', en: 'was closed' },
      from: 'active',
      to: 'closed',
      also: {
        closedBecause: choice('RoomClosing', { nl: 'waardoor', en: 'because' }, roomClosing),
      },
    },
  },
});
