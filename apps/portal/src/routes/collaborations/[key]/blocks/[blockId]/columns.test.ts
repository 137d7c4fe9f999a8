import { type Level, release } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { columnsOf, highestShare } from './columns.ts';

const published = (counts: readonly number[], unknown = 0) =>
  release({
    blockId: 'momentum',
    k: 5,
    mode: 'anonymous',
    answers: [
      ...counts.flatMap((count, i) =>
        Array.from({ length: count }, () => ({
          answer: { kind: 'rated', level: (i + 1) as Level } as const,
          side: null,
        })),
      ),
      ...Array.from({ length: unknown }, () => ({ answer: { kind: 'unknown' } as const, side: null })),
    ],
  });

it('draws a joined column over its levels with the area of the people in it', () => {
  const drawn = columnsOf(published([1, 3, 2, 4, 0]));
  expect(drawn?.columns[0]).toEqual({ from: 1, to: 2, count: 4, share: 0.2 });
  const area = drawn?.columns.reduce((sum, { from, to, share }) => sum + (to - from + 1) * share, 0);
  expect(area).toBeCloseTo(1);
});

it('counts those who do not know yet among everybody', () => {
  expect(columnsOf(published([0, 2, 4, 2, 0], 2))?.unknown).toEqual({ count: 2, share: 0.2 });
});

it('has nothing to draw where only words were published', () => {
  expect(columnsOf(published([0, 2, 3, 1, 0]))).toBeNull();
});

it('draws several pictures on one scale', () => {
  const result = (counts: number[]) =>
    ({ published: published(counts) }) as Parameters<typeof highestShare>[0][0];
  expect(highestShare([result([0, 0, 3, 7, 0]), result([0, 2, 4, 4, 0])])).toBe(0.7);
});
