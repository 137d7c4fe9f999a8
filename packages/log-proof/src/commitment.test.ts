import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { commitment, newSalt } from './commitment.ts';

test('a commitment is the SHA-256 of the salt and the canonical texts', () => {
  const salt = newSalt();
  const bytes = Buffer.concat([salt, Buffer.from('{"line":"Eén","text":"b"}')]);
  const expected = createHash('sha256').update(bytes).digest('hex');
  expect(commitment(salt, { text: 'b', line: 'Eén' })).toBe(expected);
});

test('the same texts under another salt have another commitment', () => {
  expect(commitment(newSalt(), { line: 'a' })).not.toBe(commitment(newSalt(), { line: 'a' }));
});

test('a salt of another length than 32 bytes is refused', () => {
  expect(() => commitment(new Uint8Array(16), { line: 'a' })).toThrow(RangeError);
});
