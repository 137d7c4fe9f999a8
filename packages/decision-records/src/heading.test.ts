import { describe, expect, it } from 'vitest';
import { readHeading, sharesWords, titleKey } from './heading.ts';

describe('A heading', () => {
  it.each([
    ['1. Keep a log', 1, 'Keep a log'],
    ['0012. Keep a log', 12, 'Keep a log'],
    ['ADR-0012: Keep a log', 12, 'Keep a log'],
    ['ADR 12 Keep a log', 12, 'Keep a log'],
    ['ADR012 – Keep a log', 12, 'Keep a log'],
    ['#12 - Keep a log', 12, 'Keep a log'],
    ['12) Keep a log', 12, 'Keep a log'],
    ['Besluit 12: Houd een logboek bij', 12, 'Houd een logboek bij'],
    ['0012 Keep a log', 12, 'Keep a log'],
    ['0012-keep-a-log', 12, 'keep-a-log'],
    ['ADR-0012', 12, ''],
    ['12. “Keep a log”', 12, 'Keep a log'],
  ])('gives number and title of “%s”', (text, number, title) => {
    expect(readHeading(text)).toEqual({ number, title });
  });

  it.each([
    '3 ways to keep a log',
    '2FA for everyone',
    '3-tier layout',
    '99.5 percent uptime',
    'Keep 2 logs',
    '2020',
  ])('keeps a number that is part of the title “%s”', (text) => {
    expect(readHeading(text)).toEqual({ number: null, title: text });
  });
});

describe('Two titles', () => {
  it('are the same whatever their case, quotes, accents, hyphens and spaces', () => {
    expect(titleKey("Don’t  use the café's Wi-Fi")).toBe(titleKey('dont-use-the-cafe-s-wifi'));
  });

  it('differ when a word differs', () => {
    expect(titleKey('Use the red barn')).not.toBe(titleKey('Use the blue barn'));
  });

  it('share words when half of the longer words asked for are there', () => {
    expect(sharesWords('remove lanterns', 'Remove the unused lanterns from the square')).toBe(true);
    expect(sharesWords('use the lanterns', 'Use the benches')).toBe(false);
  });
});
