import { choice, date, line, optional, reference, toggle } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const basisKinds = {
  expertise: { nl: 'vakkennis', en: 'expertise' },
  'working-style': { nl: 'manier van werken', en: 'working style' },
  personality: { nl: 'persoonlijkheid', en: 'personality' },
  mandate: { nl: 'mandaat', en: 'mandate' },
  availability: { nl: 'beschikbaarheid', en: 'availability' },
} as const;

export const role = defineKind('Role', {
  block: 'equal-footing',
  name: { nl: 'Rol', en: 'Role' },
  plural: { nl: 'Rollen', en: 'Roles' },
  titleField: 'role',
  lane: 'records',
  fields: {
    role: line({ nl: 'rol', en: 'role' }),
    heldBy: reference({ nl: 'bij wie', en: 'held by' }, 'partner'),
    basis: choice('RoleBasis', { nl: 'op grond van', en: 'basis' }, basisKinds),
    from: date({ nl: 'vanaf', en: 'from' }),
    until: optional(date({ nl: 'tot', en: 'until' })),
    formal: optional(toggle({ nl: 'formeel vastgelegd', en: 'formal' })),
  },
  later: ['until'],
  states: {
    held: { nl: 'vervuld', en: 'held' },
    'handed-over': { nl: 'overgedragen', en: 'handed over' },
    released: { nl: 'losgelaten', en: 'released' },
  },
  ended: ['handed-over', 'released'],
  events: {
    RoleTaken: {
      command: 'takeRole',
      does: { nl: 'Rol vastleggen', en: 'Record a role' },
      says: { nl: 'is vervuld', en: 'was taken' },
      from: ['new'],
      to: 'held',
    },
    RoleShifted: {
      command: 'shiftRole',
      does: { nl: 'Rol verschuift', en: 'The role shifts' },
      says: { nl: 'is verschoven', en: 'shifted' },
      from: ['held'],
      asks: ['role', 'basis', 'formal'],
    },
    RoleHandedOver: {
      command: 'handOverRole',
      does: { nl: 'Overdragen', en: 'Hand over' },
      says: { nl: 'is overgedragen', en: 'was handed over' },
      from: ['held'],
      to: 'handed-over',
      asks: ['until'],
      also: {
        to: optional(reference({ nl: 'aan wie', en: 'to whom' }, 'partner')),
      },
    },
    RoleReleased: {
      command: 'releaseRole',
      does: { nl: 'Loslaten', en: 'Release' },
      says: { nl: 'is losgelaten', en: 'was released' },
      from: ['held'],
      to: 'released',
      asks: ['until'],
    },
  },
});
