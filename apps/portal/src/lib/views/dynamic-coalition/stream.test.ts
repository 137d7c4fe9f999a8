import type { CoalitionStream } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { coursesOf, outline, surface } from './stream.ts';

const word = { id: 'x', text: { nl: 'x', en: 'x' } };
const stream = (stretches: CoalitionStream['stretches']): CoalitionStream => ({
  id: 'p',
  name: 'Atelier',
  kind: word,
  state: word,
  inViewSince: null,
  stretches,
  carriesOn: null,
  departure: null,
});
const stretch = (from: string, until: string | null, suspended = false) => ({ from, until, suspended });

describe('a stream of the coalition river', () => {
  it('flows on while a partner was only suspended', () => {
    const courses = coursesOf(
      stream([
        stretch('2024-01-15', '2024-09-02'),
        stretch('2024-09-02', '2024-10-15', true),
        stretch('2024-10-15', null),
      ]),
    );
    expect(courses).toEqual([{ from: '2024-01-15', until: null }]);
  });

  it('flows twice when a partner left and came back', () => {
    const courses = coursesOf(stream([stretch('2024-01-15', '2024-05-30'), stretch('2024-09-02', null)]));
    expect(courses).toEqual([
      { from: '2024-01-15', until: '2024-05-30' },
      { from: '2024-09-02', until: null },
    ]);
  });

  it('has no end drawn while it flows on', () => {
    expect(outline(10, 90, 'on')).toContain('M90 40');
    expect(surface(10, 90, 'on')).toMatch(/V40H10Z$/);
  });

  it('ends otherwise with a handover than without', () => {
    expect(outline(10, 90, 'into')).not.toBe(outline(10, 90, 'away'));
  });
});
