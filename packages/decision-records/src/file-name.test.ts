import { describe, expect, it } from 'vitest';
import { isMarkdownFile, isOtherFile, normalPath, readFileName } from './file-name.ts';

describe('A file name', () => {
  it.each([
    ['0012-use-a-barn.md', 12, null, 'use-a-barn'],
    ['ADR-0012-use-a-barn.md', 12, null, 'use-a-barn'],
    ['adr_12_use_a_barn.markdown', 12, null, 'use_a_barn'],
    ['12.md', 12, null, ''],
    ['20190628-use-a-barn.md', null, '2019-06-28', 'use-a-barn'],
    ['2019-06-28-use-a-barn.md', null, '2019-06-28', 'use-a-barn'],
    ['2019-06-28.md', null, '2019-06-28', ''],
    ['use-a-barn.md', null, null, 'use-a-barn'],
    ['20191399-no-date.md', null, null, '20191399-no-date'],
  ])('%s tells number, date and words', (path, number, date, slug) => {
    expect(readFileName(path)).toMatchObject({ number, date, slug });
  });

  it('loses what does not matter in its path', () => {
    expect(normalPath('./log\\decisions//x/../0001-a.md')).toBe('log/decisions/0001-a.md');
  });

  it.each(['../0001-a.md', 'log/../../0001-a.md', '', '..', 'a\0b.md'])('is refused as “%s”', (path) => {
    expect(readFileName(path)).toBeNull();
  });

  it.each([
    'readme',
    '0000-template',
    'adr-template',
    'index',
    '_sidebar',
    'besluit-sjabloon',
    'decision-record-template',
    'toc',
  ])('%s belongs to no decision', (stem) => {
    expect(isOtherFile(stem)).toBe(true);
  });

  it.each([
    '0012-use-a-template-for-letters',
    '0003-keep-an-index-of-benches',
    '0001-record-architecture-decisions',
    '0004',
    'adr',
  ])('%s may belong to a decision', (stem) => {
    expect(isOtherFile(stem)).toBe(false);
  });

  it('is Markdown by its ending, hidden files left out', () => {
    const paths = ['a.md', 'a.MARKDOWN', 'a.png', '.a.md', '__MACOSX/a.md', 'log/.git/a.md'];
    expect(paths.filter(isMarkdownFile)).toEqual(['a.md', 'a.MARKDOWN']);
  });
});
