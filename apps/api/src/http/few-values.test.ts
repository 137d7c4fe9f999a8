import { expect, it } from 'vitest';
import { mustHoldFewValues } from './few-values.ts';

const counted = (value: unknown, most: number) => () =>
  mustHoldFewValues(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), most);

it.each([
  ['a list', [1, 2, 3, 4]],
  ['an object', { a: 1, b: 2, c: 3, d: 4 }],
  ['lists in lists', '[[[['],
])('values are counted in %s', (_, value) => {
  expect(counted(value, 4)).not.toThrow();
  expect(counted(value, 3)).toThrow(expect.objectContaining({ status: 413, code: 'TOO_LARGE' }));
});

it('what stands in a text is none', () => {
  expect(counted(['a, [b], {c}', 'a \\" , , , "', 'ends in \\\\'], 3)).not.toThrow();
  expect(counted('["never ends, , , ,', 1)).not.toThrow();
});
