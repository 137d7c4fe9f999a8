import { choice, line, optional, text } from '../../field/field.ts';
import { compensation } from '../../frame/compensation.ts';
import { defineKind } from '../../records/kind.ts';

const forms = {
  consortium: { nl: 'samenwerkingsverband', en: 'consortium' },
  hired: { nl: 'ingehuurd', en: 'hired' },
  'sounding-board': { nl: 'klankbord', en: 'sounding board' },
  volunteer: { nl: 'vrijwillig', en: 'volunteer' },
} as const;

export const specialty = defineKind('Specialty', {
  block: 'active-network',
  name: { nl: 'Specialisme', en: 'Specialty' },
  plural: { nl: 'Specialismen', en: 'Specialties' },
  titleField: 'specialty',
  lane: 'records',
  fields: {
    specialty: line({ nl: 'specialisme', en: 'specialty' }),
    neededFor: line({ nl: 'nodig voor', en: 'needed for' }),
    provider: optional(line({ nl: 'door wie', en: 'provider' })),
    form: optional(choice('SpecialtyForm', { nl: 'vorm', en: 'form' }, forms)),
    ownRole: optional(line({ nl: 'eigen rol', en: 'own role' })),
    compensation: optional(
      choice('SpecialtyCompensation', { nl: 'vergoeding', en: 'compensation' }, compensation),
    ),
    credit: optional(line({ nl: 'te noemen als', en: 'credit' })),
  },
  states: {
    needed: { nl: 'nodig', en: 'needed' },
    engaged: { nl: 'doet mee', en: 'engaged' },
    released: { nl: 'klaar', en: 'released' },
    'not-found': { nl: 'niet gevonden', en: 'not found' },
  },
  ended: ['released', 'not-found'],
  events: {
    SpecialtyNeeded: {
      command: 'needSpecialty',
      does: { nl: 'Gezocht specialisme vastleggen', en: 'Record a specialty needed' },
      says: { nl: 'is nodig', en: 'is needed' },
      from: ['new'],
      to: 'needed',
    },
    SpecialtyEngaged: {
      command: 'engageSpecialty',
      does: { nl: 'Specialist doet mee', en: 'A specialist joins' },
      says: { nl: 'doet mee', en: 'takes part' },
      from: ['new', 'needed'],
      to: 'engaged',
    },
    SpecialtyReleased: {
      command: 'releaseSpecialty',
      does: { nl: 'Is klaar', en: 'Release' },
      says: { nl: 'is klaar', en: 'was released' },
      from: ['engaged'],
      to: 'released',
      asks: ['credit'],
      also: {
        whatItBrought: optional(text({ nl: 'wat het bracht', en: 'what it brought' }, 2000)),
      },
    },
    SpecialtyNotFound: {
      command: 'reportSpecialtyNotFound',
      does: { nl: 'Niet gevonden', en: 'Not found' },
      says: { nl: 'is niet gevonden', en: 'was not found' },
      from: ['needed'],
      to: 'not-found',
    },
  },
});
