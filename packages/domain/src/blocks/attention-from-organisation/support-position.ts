import { choice, date, line, optional, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const layers = {
  governing: { nl: 'bestuur', en: 'governing level' },
  senior: { nl: 'hogere leiding', en: 'senior management' },
  middle: { nl: 'middenkader', en: 'middle management' },
  frontline: { nl: 'uitvoering', en: 'front line' },
  staff: { nl: 'staf en bedrijfsvoering', en: 'staff services' },
} as const;

const stances = {
  unaware: { nl: 'kent ons niet', en: 'unaware' },
  informed: { nl: 'op de hoogte', en: 'informed' },
  supportive: { nl: 'steunt', en: 'supportive' },
  active: { nl: 'doet mee', en: 'active' },
  resistant: { nl: 'houdt tegen', en: 'resistant' },
} as const;

export const supportPosition = defineKind('SupportPosition', {
  block: 'attention-from-organisation',
  name: { nl: 'Steun', en: 'Support' },
  plural: { nl: 'Steun per laag', en: 'Support by layer' },
  titleField: 'department',
  lane: 'records',
  fields: {
    organisation: reference({ nl: 'organisatie', en: 'organisation' }, 'partner'),
    layer: choice('SupportPositionLayer', { nl: 'laag', en: 'layer' }, layers),
    department: line({ nl: 'afdeling', en: 'department' }),
    stance: choice('SupportPositionStance', { nl: 'houding', en: 'stance' }, stances),
    interest: optional(text({ nl: 'belang', en: 'interest' }, 2000)),
    contactRole: optional(line({ nl: 'contact, functie', en: 'contact role' })),
    lastContact: optional(date({ nl: 'laatste contact', en: 'last contact' })),
  },
  states: {
    mapped: { nl: 'in kaart', en: 'mapped' },
    lapsed: { nl: 'uit beeld', en: 'lapsed' },
  },
  ended: [],
  events: {
    SupportMapped: {
      command: 'mapSupport',
      does: { nl: 'Steun in kaart brengen', en: 'Map support' },
      says: { nl: 'is in kaart', en: 'was mapped' },
      from: ['new'],
      to: 'mapped',
    },
    SupportShifted: {
      command: 'shiftSupport',
      does: { nl: 'Houding verandert', en: 'The stance shifts' },
      says: { nl: 'heeft een andere houding', en: 'has another stance' },
      from: ['mapped'],
      needs: ['stance'],
      asks: ['interest'],
    },
    SupportContacted: {
      command: 'contactSupport',
      does: { nl: 'Contact gehad', en: 'Contacted' },
      says: { nl: 'is gesproken', en: 'was spoken to' },
      from: ['mapped', 'lapsed'],
      to: 'mapped',
      needs: ['lastContact'],
      asks: ['contactRole', 'stance'],
    },
    SupportLapsed: {
      command: 'letSupportLapse',
      does: { nl: 'Uit beeld', en: 'Out of sight' },
      says: { nl: 'is uit beeld', en: 'lapsed' },
      from: ['mapped'],
      to: 'lapsed',
    },
  },
});
