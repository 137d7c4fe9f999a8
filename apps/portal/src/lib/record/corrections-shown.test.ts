import { kindNamed } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { correctionsShown } from './corrections-shown.ts';

const fields = kindNamed('RedLine')?.fields ?? {};
const shown = (corrections: object[] | undefined, language: 'nl' | 'en' = 'nl') =>
  correctionsShown(fields, { corrections }, (id) => `partner ${id}`, language).map(({ label, text }) => [
    label,
    text,
  ]);

it('shows what stood there and what came in its place, in words', () => {
  const hardness = { fieldName: 'hardness', before: '"fixed"', after: '"negotiable"' };
  const setBy = { fieldName: 'setBy', after: '"p1"' };
  expect(shown([hardness, setBy])).toEqual([
    ['hardheid, eerst', 'staat vast'],
    ['hardheid, daarna', 'bespreekbaar'],
    ['van wie, daarna', 'partner p1'],
  ]);
  expect(shown([hardness], 'en')[0]?.[0]).toMatch(/, before$/);
});

it('shows an erased value as it stands, and nothing of a hidden one or of a step that is no correction', () => {
  expect(
    shown([{ fieldName: 'statement', before: '[gewist]', after: '"Nu"' }]).map(([, text]) => text),
  ).toEqual(['[gewist]', 'Nu']);
  expect(shown([{ fieldName: 'statement' }])).toEqual([]);
  expect(shown(undefined)).toEqual([]);
});
