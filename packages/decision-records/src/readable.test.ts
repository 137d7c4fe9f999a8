import { describe, expect, it } from 'vitest';
import { record } from './decision-log.fixture.ts';
import { MAX_FILE_BYTES, MAX_FILES, MAX_LINKS_PER_RECORD, readDecisionRecords } from './index.ts';

const title = '# 1. A\n\nDate: 2020-01-01\n\n## Status\n\n';

function read(content: string, path = '0001-a.md') {
  const { records, problems } = readDecisionRecords([{ path, content }]);
  return { records, problems, errors: problems.filter(({ severity }) => severity === 'error') };
}

describe('A file that cannot be read is an error with its line', () => {
  it.each([
    ['empty', '', 'file-empty', 1],
    ['only spaces and a byte order mark', '\uFEFF \n\n', 'file-empty', 1],
    ['binary', '# A\n\0\0', 'not-text', 2],
    ['no UTF-8', '# A\n\ncaf\uFFFD', 'not-text', 3],
    ['too large', `${title}${'é'.repeat(MAX_FILE_BYTES / 2)}`, 'file-too-large', 1],
    ['without title and date', 'Just some words.\n', 'no-title-no-date', 1],
    ['quotes in quotes without end', `${title}${'>'.repeat(5_000)} a`, 'too-intricate', 7],
    ['lists in lists without end', `${title}${'1. '.repeat(5_000)}a`, 'too-intricate', 7],
    ['brackets without end', `${title}${'['.repeat(50_000)}`, 'too-intricate', 7],
    ['stars without end', `${title}${'*a_ '.repeat(50_000)}`, 'too-intricate', 7],
    ['lines without end', `${title}${'> a\n'.repeat(20_000)}`, 'too-intricate', 8_001],
  ])('%s', (_, content, code, line) => {
    const { records, errors } = read(content);
    expect(records).toEqual([]);
    expect(errors).toMatchObject([{ code, line, path: '0001-a.md' }]);
  });

  it.each(['../0001-a.md', 'log/../../../etc/0001-a.md', '..\\0001-a.md'])('path %s', (path) => {
    expect(read(`${title}Accepted`, path).errors).toMatchObject([{ code: 'path-not-allowed', path }]);
  });

  it('the same path twice', () => {
    const one = record('x/1-a.md', 'A', '2020-01-01', 'Accepted');
    const { records, problems } = readDecisionRecords([one, { ...one, path: './x/1-a.md' }]);
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'same-path-twice', severity: 'error' }]);
  });

  it('more files than the limit, of which none is read', () => {
    const files = Array.from({ length: MAX_FILES + 1 }, (_, i) =>
      record(`${i}-a.md`, 'A', '2020-01-01', 'Accepted'),
    );
    const { records, problems } = readDecisionRecords(files);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: 'too-many-files', severity: 'error' }]);
  });

  it('but one bad file does not keep the others from being read', () => {
    const { records } = readDecisionRecords([
      { path: '0001-a.md', content: '' },
      record('0002-b.md', 'B', '2020-01-01', 'Accepted'),
    ]);
    expect(records.map(({ path }) => path)).toEqual(['0002-b.md']);
  });
});

describe('A strange file is still read', () => {
  it.each([
    ['a long line of spaces', `Superseded by${' '.repeat(100_000)}x`],
    ['a long line of bars', `Superseded by ${'|'.repeat(100_000)}x`],
    ['one endless word', 'x'.repeat(200_000)],
    ['a date of digits only', `Accepted ${'1'.repeat(100_000)}`],
    ['the same word again and again', 'superseded by '.repeat(10_000)],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)> Accepted'],
    ['a rule made of dashes', '- - - - - - - - - - - - - - - - - - - - - - -'],
    ['old line ends', 'Accepted\r\rmore\r'],
  ])('%s', (_, text) => {
    const { records, errors } = read(`${title}${text}\n`);
    expect(errors).toEqual([]);
    expect(records).toMatchObject([{ title: 'A', date: '2020-01-01' }]);
  });

  it('and gives its title without HTML', () => {
    expect(read('# 1. Use <script>alert(1)</script> bread\n\nDate: 2020-01-01\n').records[0]?.title).toBe(
      'Use alert(1) bread',
    );
  });

  it('and says when a line was too long to be searched whole', () => {
    const { problems } = read(`${title}Accepted ${'x'.repeat(20_000)}\n`);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'line-cut', line: 7 }));
  });

  it('and stops at so many links', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `- Supersedes ADR-${i + 10}`).join('\n');
    const { records, problems } = read(`${title}${lines}\n`);
    expect(records[0]?.links).toHaveLength(MAX_LINKS_PER_RECORD);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'too-many-links', line: 207 }));
  });

  it('and quotes in its problems no more than a reader wants to see', () => {
    for (const { message } of read(`${title}Blue ${'x'.repeat(5_000)}\n`).problems) {
      expect(message.nl.length).toBeLessThan(400);
    }
  });
});
