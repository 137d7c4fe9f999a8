import { blockIds } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { toId, toName } from './enum.ts';
import { formatDate, formatInstant, formatList } from './format.ts';
import { languageOf } from './language.ts';

describe('the language of a request', () => {
  it('is what the person chose, whatever the browser says', () => {
    expect(languageOf('en', 'nl-NL,nl;q=0.9')).toBe('en');
  });

  it('is else the first of the browser’s languages that we speak, by its weight', () => {
    expect(languageOf(undefined, 'de-DE,en-GB;q=0.7,nl;q=0.8')).toBe('nl');
    expect(languageOf(undefined, 'fr,en-US;q=0.5')).toBe('en');
  });

  it('is Dutch when nobody says anything we understand', () => {
    expect(languageOf(undefined, null)).toBe('nl');
    expect(languageOf('klingon', 'de, *;q=0.1')).toBe('nl');
  });
});

describe('words for dates and lists', () => {
  it('do not shift a calendar date by a time zone', () => {
    expect(formatDate('2024-05-16', 'nl')).toBe('16 mei 2024');
    expect(formatDate('2024-01-01', 'en')).toBe('1 January 2024');
  });

  it('name the day of an instant where the collaborations are', () => {
    expect(formatInstant('2024-12-31T23:30:00Z', 'nl')).toBe('1 januari 2025');
  });

  it('join as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
    expect(formatList(['a', 'b'], 'en')).toBe('a and b');
  });
});

describe('names of ids', () => {
  it('lead there and back for every block', () => {
    for (const id of blockIds) expect(toId(toName(id))).toBe(id);
    expect(toName('productive-tension')).toBe('PRODUCTIVE_TENSION');
  });
});
