import { describe, expect, it } from 'vitest';
import { asWritten, marks, plain, searchable, wanted } from './searchable.ts';
import { segmentsOf } from './snippets.ts';

describe('a text as the search reads it', () => {
  it.each(['“Kiosk” – de risico’s … één', '😀 naïef', 'a  b', ''])(
    'is given back as it was written: %s',
    (text) => {
      expect(asWritten(searchable(text))).toBe(text.replace(/\s+/g, ' '));
    },
  );

  it('keeps letters of every language together, and every other sign apart', () => {
    expect(searchable('één')).toBe('één');
    expect(searchable('“één”')).not.toContain('“é');
  });

  it('has no sign of ours in it, and none that the database refuses', () => {
    expect(plain(`a${marks.start}\0b\ud83d\nc`)).toBe('a  b\ufffd\nc');
  });

  it('is cut where its words might become too many', () => {
    expect(searchable('a'.repeat(300_000))).toHaveLength(60_000);
    expect(searchable('😀'.repeat(30_001)).isWellFormed()).toBe(true);
  });
});

describe('what somebody looks for', () => {
  it.each([
    ['risico’s', 'risico'],
    ["risico's en kansen", 'risico en kansen'],
    ["'s avonds", "'s avonds"],
    ['“open plein” -kiosk', '"open plein" -kiosk'],
    ['plein – kiosk', 'plein   kiosk'],
  ])('%s is read as %s', (text, read) => expect(wanted(text)).toBe(read));
});

it('what the database marked comes in pieces', () => {
  const { start, stop } = marks;
  expect(segmentsOf(`${start}Risico${stop}'s op\nhet ${start}plein${stop}`)).toEqual([
    { text: 'Risico', isMatch: true },
    { text: "'s op het ", isMatch: false },
    { text: 'plein', isMatch: true },
  ]);
  expect(segmentsOf('')).toEqual([]);
});
