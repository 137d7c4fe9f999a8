import { expect, it } from 'vitest';
import { Sent } from './sent.ts';

it('knows each place once, however far it lies', () => {
  const sent = new Sent();
  const places = [0, 7, 8, 255, 256, 257, 9_999, 3];
  expect(places.map((place) => sent.add(place))).toEqual(places.map(() => true));
  expect(places.map((place) => sent.add(place))).toEqual(places.map(() => false));
  expect([1, 254, 512, 9_998, 10_000].every((place) => sent.add(place))).toBe(true);
});
