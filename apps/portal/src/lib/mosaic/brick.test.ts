import { nothingYet } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { brickOf, latestResults, type ShownResult } from './brick.ts';

const result = (over: Partial<ShownResult> = {}): ShownResult => ({
  shown: 'words',
  level: { from: 4, to: 4 },
  agreementClass: 'broad',
  unknownNote: 'none',
  ...over,
});

describe('a brick', () => {
  it('is filled a fifth for each level, and in between for a result between two', () => {
    expect(brickOf(result({ level: { from: 1, to: 1 } })).fill).toBe(0.2);
    expect(brickOf(result({ level: { from: 3, to: 4 } })).fill).toBe(0.7);
    expect(brickOf(result({ level: { from: 5, to: 5 } })).fill).toBe(1);
  });

  it('tells the agreement by its texture', () => {
    expect(brickOf(result()).texture).toBe('solid');
    expect(brickOf(result({ agreementClass: 'some-spread' })).texture).toBe('dense');
    expect(brickOf(result({ agreementClass: 'wide' })).texture).toBe('wide');
  });

  it('shows two views as two columns at two heights, whatever lies between', () => {
    const { columns } = brickOf(result({ agreementClass: 'two-views', level: { from: 3, to: 3 } }));
    expect(columns).toHaveLength(2);
    expect(columns[0]).toBeLessThan(0.4);
    expect(columns[1]).toBeGreaterThan(0.7);
  });

  it('is dotted when a quarter or more do not know yet', () => {
    expect(brickOf(result({ unknownNote: 'some' }))).toMatchObject({ dotted: true, fill: 0.8 });
  });

  it('gives no level when half or more do not know yet: it cannot be said', () => {
    expect(brickOf(result({ unknownNote: 'many' }))).toMatchObject({ dotted: true, columns: [] });
  });

  it('is empty without a result, and with too few answers', () => {
    expect(brickOf(undefined)).toMatchObject({ columns: [], dotted: false });
    expect(brickOf({ shown: 'too-few', unknownNote: 'none' })).toMatchObject({ columns: [] });
  });
});

describe('the results of a state', () => {
  it('are the last one of each block', () => {
    const published = (level: 2 | 4) => ({
      blockId: 'momentum',
      ...result({ level: { from: level, to: level } }),
    });
    const results = { momentum: [{ published: published(2) }, { published: published(4) }] };
    const latest = latestResults({ ...nothingYet('c'), results: results as never });
    expect(latest.momentum?.published.level).toEqual({ from: 4, to: 4 });
    expect(Object.keys(latest)).toEqual(['momentum']);
  });
});
