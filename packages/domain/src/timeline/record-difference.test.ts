import { expect, it } from 'vitest';
import { risk } from '../blocks/safe-environment/risk.ts';
import { event, given } from '../testing/scenario.ts';
import { recordDifferences } from './record-difference.ts';

const { RiskIdentified, RiskMaterialised } = risk.events;
const identified = (recordId: string) =>
  event(RiskIdentified, {
    recordId,
    title: `Regen ${recordId}`,
    likelihood: 'low' as const,
    consequence: 'Nat',
    severity: 'low' as const,
  });
const between = (earlier: ReturnType<typeof event>[], later: ReturnType<typeof event>[]) =>
  recordDifferences(given(...(earlier as never[])).state, given(...(later as never[])).state);

it('says nothing when nothing differs', () => {
  expect(between([identified('a')], [identified('a')])).toEqual([]);
});

it('names what was added, a few by title and the rest by number', () => {
  const [one] = between([], [identified('a')]);
  expect(one).toEqual({ nl: 'Risico erbij: “Regen a”.', en: 'Risk added: “Regen a”.' });
  const [many] = between([], ['a', 'b', 'c', 'd', 'e', 'f'].map(identified));
  expect(many?.nl).toBe("Risico's erbij: “Regen a”, “Regen b”, “Regen c”, “Regen d” en nog 2.");
});

it('names the state something came to, and not what it began with', () => {
  const before = [identified('a')];
  const after = [...before, event(RiskMaterialised, { recordId: 'a' }), identified('b')];
  expect(between(before, after).map(({ nl }) => nl)).toEqual([
    'Risico erbij: “Regen b”.',
    'Risico nu voorgevallen: “Regen a”.',
  ]);
});
