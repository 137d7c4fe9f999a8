import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ErasureEntry } from './entry.ts';
import { enter, readRegister } from './register.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  file = join(folder, 'erasures.jsonl');
  return () => rmSync(folder, { recursive: true });
});

const entry = (commandId: string): ErasureEntry => ({
  commandId,
  streamId: 'avondplein',
  events: [{ id: '0c2d5f6e-0000-8000-8000-000000000001', version: 7 }],
  person: null,
  why: 'asked',
  by: 'steward',
  at: '2026-11-25T10:00:00.000Z',
});

describe('the register of erasures', () => {
  it('gives back what was entered, in its order, and is empty where there is no file', () => {
    expect(readRegister(file)).toEqual({ entries: [], torn: false });
    enter(file, entry('a'));
    enter(file, entry('b'));
    expect(readRegister(file)).toEqual({ entries: [entry('a'), entry('b')], torn: false });
  });

  it('has an erasure once, however often it is entered', () => {
    enter(file, entry('a'));
    enter(file, entry('a'));
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('passes over a last line that broke off at any byte, and says so', () => {
    enter(file, entry('a'));
    const whole = readFileSync(file);
    const line = Buffer.from(JSON.stringify(entry('é')));
    for (let length = 1; length < line.length; length++) {
      writeFileSync(file, Buffer.concat([whole, line.subarray(0, length)]));
      expect(readRegister(file)).toEqual({ entries: [entry('a')], torn: true });
    }
  });

  it('takes a broken line away before it writes the next', () => {
    enter(file, entry('a'));
    appendFileSync(file, JSON.stringify(entry('é')).slice(0, 20));
    enter(file, entry('b'));
    expect(readRegister(file)).toEqual({ entries: [entry('a'), entry('b')], torn: false });
  });

  it('reads a last line whose end an editor took away, and writes on the next one', () => {
    writeFileSync(file, JSON.stringify(entry('a')));
    expect(readRegister(file)).toEqual({ entries: [entry('a')], torn: false });
    enter(file, entry('b'));
    expect(readRegister(file).entries).toEqual([entry('a'), entry('b')]);
  });

  it('refuses to be read with a line that somebody damaged, and names the line', () => {
    enter(file, entry('a'));
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"commandId":"b"}\n`);
    expect(() => readRegister(file)).toThrow('Line 2');
    expect(() => enter(file, entry('c'))).toThrow('Line 2');
  });
});
