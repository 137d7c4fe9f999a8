import { expect, it } from 'vitest';
import { mustBeManageable } from './manageable.ts';

const looked = (value: unknown, most: { values?: number; text?: number; members?: number }) => () =>
  mustBeManageable(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), most);
const refused = (status: number) => expect.objectContaining({ status });

it.each([
  ['a list', [1, 2, 3, 4]],
  ['an object', { a: 1, b: 2, c: 3, d: 4 }],
  ['lists in lists', '[[[['],
])('values are counted in %s', (_, value) => {
  expect(looked(value, { values: 4 })).not.toThrow();
  expect(looked(value, { values: 3 })).toThrow(expect.objectContaining({ status: 413, code: 'TOO_LARGE' }));
});

it.each([
  ['of one object', { a: 1, b: [1, 2, 3, 4, 5], c: { d: 1 } }],
  ['of one in another', [{ a: { b: 1, c: 2, d: 3 } }, { a: 1 }]],
])('members are counted %s', (_, value) => {
  expect(looked(value, { members: 3 })).not.toThrow();
  expect(looked(value, { members: 2 })).toThrow(expect.objectContaining({ status: 413, code: 'TOO_LARGE' }));
});

it('what stands in a text is none', () => {
  expect(looked(['a, [b], {c}', 'a \\" , , , "', 'ends in \\\\'], { values: 3 })).not.toThrow();
  expect(looked('["never ends, , , ,', { values: 1 })).not.toThrow();
});

it.each([
  ['a value', ['abcde']],
  ['a name', { abcde: 1 }],
  ['with quotes in it', ['"a"']],
  ['that never ends', '["abcde'],
])('a text is measured: %s', (_, value) => {
  expect(looked(value, { text: 5 })).not.toThrow();
  expect(looked(value, { text: 4 })).toThrow(expect.objectContaining({ status: 413, code: 'TOO_LARGE' }));
});

it('the content of a file may be long', () => {
  expect(looked('{"contentBase64" : "QUJD", "name":"a.md"}', { text: 15 })).not.toThrow();
  expect(looked({ contentBase64: 'QUJD', name: 'QUJD' }, { text: 15 })).not.toThrow();
  expect(looked({ contentBase65: 'QUJDQUJDQUJDQUJD' }, { text: 15 })).toThrow(refused(413));
  expect(looked({ contentBase64: 'QU"JDQUJDQUJDQUJD' }, { text: 15 })).toThrow(refused(400));
});
