import { describe, expect, it } from 'vitest';
import { dateAt, placeOf, plusMonths, ticksOf } from './axis.ts';

const span = { from: '2024-01-01', until: '2024-12-31' };

describe('the axis', () => {
  it('places dates between its ends, and those outside at the nearest end', () => {
    expect(placeOf('2024-01-01', span)).toBe(0);
    expect(placeOf('2024-12-31', span)).toBe(1);
    expect(placeOf('2024-07-01', span)).toBeCloseTo(182 / 365, 5);
    expect([placeOf('2020-05-05', span), placeOf('2030-05-05', span)]).toEqual([0, 1]);
  });

  it('finds every day again at its place', () => {
    for (const date of ['2024-01-01', '2024-02-29', '2024-03-31', '2024-10-27', '2024-12-31'])
      expect(dateAt(placeOf(date, span), span)).toBe(date);
  });

  it('keeps places beyond its ends within', () => {
    expect([dateAt(-3, span), dateAt(1.2, span)]).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('has ticks on the first of months, the year where it begins', () => {
    const labels = ticksOf({ from: '2024-10-05', until: '2025-03-20' }, 600, 'nl').map(({ label }) => label);
    expect(labels).toEqual(['nov 2024', 'dec', 'jan 2025', 'feb', 'mrt']);
  });

  it('has fewer ticks where there is less room, and years over a long time', () => {
    const gaps = (width: number) => {
      const places = ticksOf(span, width, 'en').map(({ x }) => x * width);
      return places.slice(1).map((x, i) => x - (places[i] ?? 0));
    };
    for (const width of [320, 640, 1200]) expect(Math.min(...gaps(width))).toBeGreaterThan(65);
    const long = ticksOf({ from: '2015-03-01', until: '2026-11-24' }, 880, 'en').map(({ label }) => label);
    expect(long.slice(0, 2)).toEqual(['2016', '2017']);
  });

  it('goes a month further to the same day, or the last of a shorter month', () => {
    expect(plusMonths('2024-08-29', 1)).toBe('2024-09-29');
    expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(plusMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(plusMonths('2024-12-15', 1)).toBe('2025-01-15');
  });
});
