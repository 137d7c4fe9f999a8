import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastWords } from './last-words.mjs';

function wordsOf(log) {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  try {
    writeFileSync(join(folder, 'log'), log);
    return lastWords(join(folder, 'log'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a log of JSON lines gives its last error, not what came after', () => {
  const lines = [
    { level: 60, msg: 'cannot start', err: { message: 'relation "stream" does not exist' } },
    { level: 30, msg: 'bye' },
  ];
  expect(wordsOf(lines.map((line) => JSON.stringify(line)).join('\n'))).toBe(
    'relation "stream" does not exist',
  );
});

test('an error with a code and no message of its own gives both', () => {
  expect(
    wordsOf(JSON.stringify({ level: 60, msg: 'The service could not start.', code: 'EADDRINUSE' })),
  ).toBe('The service could not start. (EADDRINUSE)');
});

test('a crash gives its message, not its stack', () => {
  const log = `file:///x.js:3\n  throw new TypeError('no');\n        ^\n\nTypeError: no\n    at x.js:3\n    at y.js:4\n\nNode.js v24.21.0\n`;
  expect(wordsOf(log)).toBe('TypeError: no');
});

test('an empty log gives nothing', () => expect(wordsOf('')).toBe(''));
