import type { RingMap } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { edgeOf, radiusOf, spotOf } from './rings.ts';

const ring = (id: string) => ({ id, text: { nl: id, en: id } });
const group = (id: string) => ({
  id,
  title: id,
  lang: 'nl',
  state: ring('engaged'),
  path: [],
  desired: null,
  barrier: null,
  acceptedCost: null,
  commitment: null,
});
const map = (count: number): RingMap => ({
  rings: ['not-reached', 'advising', 'co-owning'].map(ring),
  groups: Array.from({ length: count }, (_, index) => group(`g${index}`)),
  closer: [],
  furtherThanDesired: [],
  accepted: [],
});

it('puts what stands on a ring between its edges', () => {
  expect(radiusOf(0, 3)).toBeLessThan(edgeOf(0, 3));
  expect(radiusOf(0, 3)).toBeGreaterThan(edgeOf(1, 3));
  expect(radiusOf(2, 3)).toBeLessThan(edgeOf(2, 3));
});

it('puts a group that stands alone straight below the middle, away from the names of the rings', () => {
  const spot = spotOf(map(1), ring('advising'), 0);
  expect(spot.x).toBeCloseTo(50);
  expect(spot.y).toBeGreaterThan(50);
});

it.each([2, 5, 40])('keeps all of %i groups on the map and out of the opening at the top', (count) => {
  const spots = map(count).groups.map((_, index) => spotOf(map(count), ring('not-reached'), index));
  for (const { x, y } of spots) {
    expect(Math.hypot(x - 50, y - 50)).toBeLessThan(50);
    expect(y < 25 && Math.abs(x - 50) < 20).toBe(false);
  }
});
