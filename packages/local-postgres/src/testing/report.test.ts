import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report } from './report.ts';
import { newSeed, sized } from './size.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a test of reliability says what it did, a line each time, where somebody asked for it', () => {
  const file = join(folder, 'report.jsonl');
  vi.stubEnv('RELIABILITY_REPORT', file);
  report({ promise: 'readers', test: 'read along', count: 3, seed: 7 });
  report({ promise: 'readers', test: 'read along', count: 4, lost: 0 });
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { promise: 'readers', test: 'read along', count: 3, seed: 7 },
    { promise: 'readers', test: 'read along', count: 4, lost: 0 },
  ]);
});

test('nothing is written when nobody asked', () => {
  vi.stubEnv('RELIABILITY_REPORT', '');
  report({ promise: 'readers', test: 'read along', count: 3 });
  expect(existsSync(join(folder, 'report.jsonl'))).toBe(false);
});

test('the long run is larger', () => {
  vi.stubEnv('LONG', '');
  expect(sized(3, 400)).toBe(3);
  vi.stubEnv('LONG', '1');
  expect(sized(3, 400)).toBe(400);
});

test('a seed can be asked for; otherwise each run has its own', () => {
  vi.stubEnv('SEED', '42');
  expect(newSeed()).toBe(42);
  vi.stubEnv('SEED', undefined);
  expect(newSeed()).not.toBe(newSeed());
});
