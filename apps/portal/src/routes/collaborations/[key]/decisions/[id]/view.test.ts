import type { Decision } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { missingIn } from './view.ts';

const bare: Decision = {
  id: 'd',
  state: 'taken',
  title: 'Use it',
  context: null,
  options: [],
  choice: null,
  rationale: null,
  assumptions: [],
  dissent: [],
  howDecided: null,
  involved: [],
  affected: [],
  blocks: [],
  expectedEffects: [],
  reversibility: null,
  decidedOn: '2019-10-28',
  reviewOn: null,
  ending: null,
  review: { quality: null, outcome: null },
  source: null,
  recordedAt: '2026-11-23T10:00:00Z',
};

describe('what a decision does not say', () => {
  it('is named, field by field', () => {
    expect(missingIn(bare)).toEqual(
      expect.arrayContaining(['context', 'options', 'choice', 'rationale', 'expectedEffects', 'dissent']),
    );
    expect(missingIn(bare)).not.toContain('decidedOn');
  });

  it('does not include a choice nobody has made yet', () => {
    expect(missingIn({ ...bare, state: 'proposed', decidedOn: null })).not.toContain('choice');
  });

  it('does not include a choice that the source tells in its own words', () => {
    const source = {
      file: 'a.md',
      key: 'a',
      numbers: [],
      statusAsWritten: null,
      original: '',
      decision: 'Use it.',
      consequences: null,
    };
    expect(missingIn({ ...bare, source })).not.toContain('choice');
  });
});
