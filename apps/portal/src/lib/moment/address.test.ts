import { describe, expect, it } from 'vitest';
import { dateFrom, queryOf, readMoment } from './address.ts';

const read = (query: string) => readMoment(new URLSearchParams(query));

describe('a moment in an address', () => {
  it('is a day on a clock, and a day to compare with', () => {
    expect(read('at=2024-08-29&clock=happened&since=2024-05-01')).toEqual({
      at: '2024-08-29',
      clock: 'happened',
      since: '2024-05-01',
    });
  });

  it('is now, on the clock of knowing, when nothing is said or nothing sensible', () => {
    const now = { at: null, clock: 'known', since: null };
    expect(read('')).toEqual(now);
    expect(read('at=yesterday&clock=sundial&since=2024-13-01')).toEqual(now);
  });

  it('is written as it is read', () => {
    const moment = { at: '2024-08-29', clock: 'known', since: null } as const;
    expect(queryOf(moment)).toBe('?at=2024-08-29&clock=known');
    expect(read(queryOf({ ...moment, since: '2024-01-01' }))).toEqual({ ...moment, since: '2024-01-01' });
    expect(queryOf({ at: null, clock: 'happened' })).toBe('?clock=happened');
  });

  it('holds only days that exist', () => {
    expect(dateFrom('2024-02-29')).toBe('2024-02-29');
    expect(dateFrom('2025-02-29')).toBeNull();
    expect(dateFrom('29-08-2024')).toBeNull();
    expect(dateFrom(null)).toBeNull();
  });
});
