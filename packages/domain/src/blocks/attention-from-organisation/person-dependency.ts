import { choice, date, line, optional, text } from '../../field/field.ts';
import { level3 } from '../../frame/level3.ts';
import { defineKind } from '../../records/kind.ts';

export const personDependency = defineKind('PersonDependency', {
  block: 'attention-from-organisation',
  name: { nl: 'Afhankelijkheid van één persoon', en: 'Dependency on one person' },
  plural: { nl: 'Steunt op één persoon', en: 'Rests on one person' },
  titleField: 'whatDepends',
  lane: 'records',
  fields: {
    whatDepends: text({ nl: 'wat ervan afhangt', en: 'what depends' }, 2000),
    position: line({ nl: 'functie', en: 'position' }),
    ifGone: text({ nl: 'als die wegvalt', en: 'if gone' }, 2000),
    severity: choice('Level3', { nl: 'ernst', en: 'severity' }, level3),
    backup: optional(line({ nl: 'vervanging', en: 'backup' })),
    until: optional(date({ nl: 'weg per', en: 'until' })),
  },
  later: ['backup'],
  states: {
    found: { nl: 'gezien', en: 'found' },
    covered: { nl: 'opgevangen', en: 'covered' },
    hit: { nl: 'werkelijkheid geworden', en: 'hit' },
    resolved: { nl: 'opgelost', en: 'resolved' },
  },
  ended: ['resolved'],
  events: {
    PersonDependencyFound: {
      command: 'findPersonDependency',
      does: { nl: 'Afhankelijkheid vastleggen', en: 'Record a dependency' },
      says: { nl: 'is gezien', en: 'was found' },
      from: ['new'],
      to: 'found',
    },
    BackupArranged: {
      command: 'arrangeBackup',
      does: { nl: 'Vervanging geregeld', en: 'Arrange a stand-in' },
      says: { nl: 'is opgevangen', en: 'was covered' },
      from: ['found', 'hit'],
      to: 'covered',
      needs: ['backup'],
      asks: ['until'],
    },
    PersonDependencyHit: {
      command: 'reportPersonDependencyHit',
      does: { nl: 'Het is gebeurd', en: 'It happened' },
      says: { nl: 'is werkelijkheid geworden', en: 'came true' },
      from: ['found', 'covered'],
      to: 'hit',
      asks: ['until'],
    },
    PersonDependencyResolved: {
      command: 'resolvePersonDependency',
      does: { nl: 'Opgelost', en: 'Resolved' },
      says: { nl: 'is opgelost', en: 'was resolved' },
      from: 'active',
      to: 'resolved',
      asks: ['backup'],
    },
  },
});
