import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../frame/index.ts';
import type { Counts } from '../statistics/index.ts';
import {
  type AnswerMode,
  audienceBlockSchema,
  comparePublished,
  forAudience,
  release,
  type SidedAnswer,
} from './index.ts';

function result(counts: Counts, { unknown = 0, mode = 'anonymous' as AnswerMode, k = 5 } = {}) {
  const rated = counts.flatMap((count, index): SidedAnswer[] =>
    Array(count).fill({ answer: { kind: 'rated', level: (index + 1) as Level }, side: null }),
  );
  const others = Array<SidedAnswer>(unknown).fill({ answer: { kind: 'unknown' }, side: null });
  return release({ blockId: 'tangible-value', k, mode, answers: [...rated, ...others] });
}

describe('portfolio and funder', () => {
  it('given a result in figures, get its level, class and bands', () => {
    const view = forAudience(result([1, 3, 2, 3, 1], { unknown: 4 }));
    expect(view).toEqual({
      blockId: 'tangible-value',
      shown: 'words',
      level: { from: 3, to: 3 },
      agreementClass: 'two-views',
      unknownNote: 'some',
      answersBand: '8-14',
    });
    expect(v.parse(audienceBlockSchema, view)).toEqual(view);
  });

  it('given too few answers, get that alone', () => {
    expect(forAudience(result([0, 1, 2, 1, 0], { unknown: 5 }))).toEqual({
      blockId: 'tangible-value',
      shown: 'too-few',
      unknownNote: 'many',
      answersBand: null,
    });
  });

  it('given an open round below the threshold, get too few, though the team sees figures', () => {
    const open = result([0, 1, 0, 2, 0], { unknown: 3, mode: 'open' });
    expect(open.shown).toBe('figures');
    expect(forAudience(open)).toEqual({
      blockId: 'tangible-value',
      shown: 'too-few',
      unknownNote: 'none',
      answersBand: null,
    });
  });

  it('given a small open round, get the same words as from an anonymous one', () => {
    for (const counts of [
      [0, 4, 2, 1, 0],
      [1, 0, 3, 1, 0],
      [0, 0, 2, 3, 1],
    ] as const) {
      expect(forAudience(result(counts, { mode: 'open' }))).toEqual(forAudience(result(counts)));
    }
  });

  it.each([
    [[0, 0, 7, 0, 0], '5-7'],
    [[0, 0, 8, 0, 0], '8-14'],
    [[0, 0, 14, 0, 0], '8-14'],
    [[0, 0, 15, 0, 0], '15+'],
  ] as const)('given the ratings %o, get the band %s', (counts, band) => {
    expect(forAudience(result(counts)).answersBand).toBe(band);
  });
});

describe('comparing two published results', () => {
  it('given both are shown, says how the block moved and what else changed', () => {
    expect(comparePublished(result([0, 0, 8, 0, 0]), result([6, 0, 0, 4, 0], { unknown: 4 }))).toEqual({
      change: 'clearly-down',
      signals: ['views-drift-apart', 'less-certain', 'different-group'],
    });
    expect(comparePublished(result([0, 1, 6, 3, 0]), result([0, 1, 6, 3, 0]))).toEqual({
      change: 'about-same',
      signals: [],
    });
  });

  it('given one rests on too few ratings, says nothing, in an open round too', () => {
    expect(comparePublished(result([0, 0, 4, 0, 0]), result([0, 0, 8, 0, 0]))).toBeNull();
    expect(comparePublished(result([0, 0, 8, 0, 0]), result([0, 0, 4, 0, 0], { mode: 'open' }))).toBeNull();
  });

  it('given two different blocks, refuses', () => {
    const other = { ...result([0, 0, 8, 0, 0]), blockId: 'momentum' as const };
    expect(() => comparePublished(result([0, 0, 8, 0, 0]), other)).toThrow(RangeError);
  });
});
