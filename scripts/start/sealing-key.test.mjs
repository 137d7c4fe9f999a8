import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sealingKey } from './sealing-key.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'key-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

test('a key is made once, in a file that only its owner reads', () => {
  const { SEALING_KEY: file } = sealingKey({ dataDir }, {});
  const text = readFileSync(file, 'utf8');
  expect(Buffer.from(text, 'base64')).toHaveLength(32);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(sealingKey({ dataDir }, {})).toEqual({ SEALING_KEY: file });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a key that was named is used, also from the folder where npm was called', () => {
  const nowhere = join(dataDir, 'nowhere');
  expect(sealingKey({ dataDir: nowhere }, { SEALING_KEY: '/k' })).toEqual({ SEALING_KEY: '/k' });
  expect(sealingKey({ dataDir: nowhere }, { SEALING_KEY: 'k', INIT_CWD: '/here' })).toEqual({
    SEALING_KEY: '/here/k',
  });
});

test('a place where none can be kept is named in one sentence', () => {
  const { SEALING_KEY: file } = sealingKey({ dataDir }, {});
  expect(() => sealingKey({ dataDir: join(file, 'data') }, {})).toThrow('a file is in its way');
});
