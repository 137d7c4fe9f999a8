import { asName } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { latestAnd, latestOf, mostListed, shownLatest, shownWithin } from './latest.ts';

it('lists the latest, and says how many came before', () => {
  expect(latestOf([1, 2, 3], 2)).toEqual({ latest: [2, 3], earlier: 1 });
  expect(latestOf([1, 2])).toEqual({ latest: [1, 2], earlier: 0 });
  const many = Array.from({ length: mostListed + 4 }, (_, n) => n);
  expect(shownLatest(many, (n) => n + 1)).toMatchObject({ earlier: 4, latest: { 0: 5, length: mostListed } });
});

it('lists no more long texts than a page takes, and the last one however long it is', () => {
  const within = (most: number) =>
    shownWithin(
      ['aa', 'bb', 'cc'],
      (one) => one.toUpperCase(),
      ({ length }) => length,
      most,
    );
  expect(within(6)).toEqual({ latest: ['AA', 'BB', 'CC'], earlier: 0 });
  expect(within(5)).toEqual({ latest: ['BB', 'CC'], earlier: 1 });
  expect(within(1)).toEqual({ latest: ['CC'], earlier: 2 });
});

it('keeps what is chosen already among the earlier ones', () => {
  const many = Array.from({ length: mostListed + 4 }, (_, n) => ({ id: `p${n}` }));
  const { latest, earlier } = latestAnd(many, ['p1', 'p200']);
  expect(latest.slice(0, 2)).toEqual([{ id: 'p1' }, { id: 'p4' }]);
  expect(earlier).toBe(3);
});

it('cuts a long title, never in the middle of a sign', () => {
  expect(asName('Kort')).toBe('Kort');
  expect(asName('x'.repeat(495))).toBe(`${'x'.repeat(159)}…`);
  expect(asName(`${'x'.repeat(158)}😀${'x'.repeat(9)}`)).toBe(`${'x'.repeat(158)}…`);
});
