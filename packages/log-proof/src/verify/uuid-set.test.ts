import { expect, test } from 'vitest';
import { random } from '../testing/random.ts';
import { UuidSet } from './uuid-set.ts';

test('every id is new once, whatever the number, and ids that hardly differ are told apart', () => {
  const chance = random(16);
  const near = '00000000-0000-0000-0000-00000000000';
  const ids = [...'0123456789abcdef'].map((digit) => near + digit);
  while (ids.length < 5_000) ids.push(chance.uuid());
  const set = new UuidSet();
  expect(ids.filter((id) => !set.add(id))).toEqual([]);
  expect(ids.filter((id) => set.add(id))).toEqual([]);
});
