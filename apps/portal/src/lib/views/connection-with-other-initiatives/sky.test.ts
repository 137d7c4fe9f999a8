import type { Constellation, Star } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { placesOf } from './sky.ts';

const word = (id: string) => ({ id, text: { nl: id, en: id } });
const star = (id: string, depth: string): Star => ({
  id,
  title: id,
  lang: 'nl',
  kinship: null,
  jointAim: null,
  depth: word(depth),
  state: word('connected'),
  on: '2024-06-01',
});
const sky = (...stars: Star[]): Constellation => ({
  depths: ['aware', 'exchanging', 'joint-work'].map(word),
  stars,
  given: [],
  received: [],
  notReused: [],
  onlySuccesses: false,
});

it('puts one star beside the middle', () => {
  expect(placesOf(sky(star('a', 'aware')))).toMatchObject([{ column: 2, row: 1, y: 50 }]);
});

it('puts a deeper connection nearer to the middle', () => {
  const [near, far] = placesOf(sky(star('a', 'joint-work'), star('b', 'aware')));
  expect(near?.distance).toBeLessThan(far?.distance ?? 0);
});

it('gives every star a row of its own on its side', () => {
  const places = placesOf(sky(...Array.from({ length: 7 }, (_, index) => star(`s${index}`, 'aware'))));
  expect(new Set(places.map(({ column, row }) => `${column}-${row}`)).size).toBe(7);
  expect(places.every(({ y }) => y > 0 && y < 100)).toBe(true);
});
