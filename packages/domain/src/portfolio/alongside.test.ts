import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { event, recorded } from '../testing/scenario.ts';
import { alongside, decisionsInWords, decisionsTaken, sideBySide } from './alongside.ts';

const decided = (id: string, ...more: string[]) => [
  event(
    { name: 'DecisionImported' },
    { decisionId: id, sourceKey: id, title: id, state: 'taken', numbers: [] },
  ),
  ...more.map((type) => event({ name: type }, { decisionId: id, why: 'anders', by: 'x' })),
];
const stateOf = (name: string, ...happenings: Parameters<typeof recorded>[0]) =>
  fold(name, recorded(happenings));
const named = (name: string, ...happenings: Parameters<typeof recorded>[0]) =>
  alongside(name, true, stateOf(name, ...happenings));

describe('collaborations side by side', () => {
  it('stand in the order of their names, whatever was measured', () => {
    const many = named('Stil Signaal', ...decided('a'), ...decided('b'));
    const rows = sideBySide([named('Élan 10'), many, named('Buurtbakens'), named('Élan 9')], 'nl');
    expect(rows.map(({ name }) => name)).toEqual(['Buurtbakens', 'Élan 9', 'Élan 10', 'Stil Signaal']);
  });

  it('have no phase before they begin', () => {
    expect(sideBySide([named('Avondplein')], 'nl')[0]).toMatchObject({ phase: null, decisions: 0 });
  });
});

describe('the decisions so far', () => {
  it('count what was decided, also when it was reversed or superseded since', () => {
    const state = stateOf(
      'n',
      ...decided('a', 'DecisionReversed'),
      ...decided('b', 'DecisionSuperseded'),
      ...decided('c', 'DecisionWithdrawn'),
      event({ name: 'DecisionDrafted' }, { decisionId: 'd', title: 't', context: 'c', blocks: [] }),
    );
    expect(decisionsTaken(state)).toBe(2);
  });

  it('are said in words', () => {
    expect([0, 1, 2, 12, 42].map((n) => decisionsInWords(n).nl)).toEqual([
      'nog geen besluiten',
      'één besluit',
      'twee besluiten',
      'twaalf besluiten',
      '42 besluiten',
    ]);
    expect(decisionsInWords(3).en).toBe('three decisions');
  });
});
