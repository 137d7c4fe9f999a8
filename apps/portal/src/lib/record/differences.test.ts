import { kindNamed } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { differencesFrom } from './differences.ts';

const fields = kindNamed('Contribution')?.fields ?? {};
const choices = { partner: { options: [{ value: 'studio', label: 'Studio Vlonderlicht' }], earlier: 0 } };
const standing = { description: 'Zes avonden', partner: 'studio', amount: 6 };
const from = (typed: Record<string, string>) => differencesFrom(fields, standing, typed, choices, 'nl');

it('are the fields of which the form says something else than the record now does', () => {
  const typed = { description: 'Acht avonden', partner: 'studio', amount: '6' };
  expect(from(typed)).toEqual([
    expect.objectContaining({ name: 'description', theirs: 'Zes avonden', yours: 'Acht avonden' }),
  ]);
});

it('name what a reference points to, and say nothing of what was left empty', () => {
  const found = from({ description: 'Zes avonden', partner: '', amount: '6' });
  expect(found).toEqual([
    expect.objectContaining({ name: 'partner', theirs: 'Studio Vlonderlicht', yours: null }),
  ]);
});
