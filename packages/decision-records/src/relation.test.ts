import { describe, expect, it } from 'vitest';
import { isUncertain, phraseOfHeading, phrasesIn } from './relation.ts';

describe('Relation words', () => {
  it.each([
    ['Superseded by', 'supersedes', 'in'],
    ['Superceded by', 'supersedes', 'in'],
    ['superseeded by', 'supersedes', 'in'],
    ['Supersceded by', 'supersedes', 'in'],
    ['Superseded on 2020-10-01 by', 'supersedes', 'in'],
    ['Replaced by', 'supersedes', 'in'],
    ['Vervangen door', 'supersedes', 'in'],
    ['Supersedes', 'supersedes', 'out'],
    ['Supercedes', 'supersedes', 'out'],
    ['Vervangt', 'supersedes', 'out'],
    ['Ter vervanging van', 'supersedes', 'out'],
    ['Partial supersede of', 'partly-supersedes', 'out'],
    ['Partly supersedes', 'partly-supersedes', 'out'],
    ['Supersedes part of', 'partly-supersedes', 'out'],
    ['Partially superseded by', 'partly-supersedes', 'in'],
    ['Superseded in part by', 'partly-supersedes', 'in'],
    ['Superseded (partly) by', 'partly-supersedes', 'in'],
    ['Deels vervangen door', 'partly-supersedes', 'in'],
    ['Vervangt gedeeltelijk', 'partly-supersedes', 'out'],
    ['Vervangt een deel van', 'partly-supersedes', 'out'],
    ['Amends', 'amends', 'out'],
    ['Amended by', 'amends', 'in'],
    ['Gewijzigd door', 'amends', 'in'],
    ['Wijziging van', 'amends', 'out'],
    ['Clarifies', 'clarifies', 'out'],
    ['Clarified by', 'clarifies', 'in'],
    ['Verduidelijkt door', 'clarifies', 'in'],
    ['Relates to', 'relates-to', 'out'],
    ['See also', 'relates-to', 'out'],
    ['Deprecated by', 'relates-to', 'in'],
    ['Zie ook', 'relates-to', 'out'],
  ])('“%s” means %s, %s', (words, relation, direction) => {
    expect(phrasesIn(`${words} the other`)).toMatchObject([{ relation, direction, asWritten: words }]);
    expect(phraseOfHeading(`${words}:`)).toMatchObject({ relation, direction });
  });

  it.each(['Accepted', 'supersededness', 'The party replacement', 'Departments agreed'])(
    'are not in “%s”',
    (text) => {
      expect(phrasesIn(text)).toEqual([]);
    },
  );

  it('are found several times in one line', () => {
    const found = phrasesIn('Accepted, supersedes A, amended by B').map(({ asWritten }) => asWritten);
    expect(found).toEqual(['supersedes', 'amended by']);
  });

  it.each(['may be ', 'This is not ', 'It will be ', 'Is niet ', 'has not yet been '])(
    'do not hold after “%s”',
    (before) => {
      expect(isUncertain(before)).toBe(true);
    },
  );

  it.each(['This is ', 'has been ', 'Accepted and ', ''])('hold after “%s”', (before) => {
    expect(isUncertain(before)).toBe(false);
  });
});
