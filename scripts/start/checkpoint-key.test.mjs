import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkpointKey } from './checkpoint-key.mjs';

const folder = mkdtempSync(join(tmpdir(), 'key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a key is made once, in a file that only its owner reads', () => {
  const { CHECKPOINT_KEY: file } = checkpointKey(folder, {});
  const pem = readFileSync(file, 'utf8');
  expect(createPrivateKey(pem).asymmetricKeyType).toBe('ed25519');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(checkpointKey(folder, {})).toEqual({ CHECKPOINT_KEY: file });
  expect(readFileSync(file, 'utf8')).toBe(pem);
});

test('a key that was named is used, and none is made', () => {
  const nowhere = join(folder, 'nowhere');
  expect(checkpointKey(nowhere, { CHECKPOINT_KEY: '/k.pem' })).toEqual({ CHECKPOINT_KEY: '/k.pem' });
});

test('a place where none can be kept is named in one sentence', () => {
  const { CHECKPOINT_KEY: file } = checkpointKey(folder, {});
  expect(() => checkpointKey(join(file, 'data'), {})).toThrow('a file is in its way');
});
