import { describe, expect, it } from 'vitest';
import { readDecisionRecords } from './index.ts';
import { withoutLines } from './personal-data.ts';

describe('Lines with names', () => {
  it('are emptied, so that other lines keep their number and their line ends', () => {
    expect(withoutLines('a\r\nb\nc\rd', [{ from: 2, to: 3 }])).toBe('a\r\n\n\rd');
  });

  it('leave what only looks like them further down', () => {
    const content = '# 1. A\n\n## Decision\n\n- Contact: by letter\n- People: all who live here\n';
    const { records, problems } = readDecisionRecords([{ path: '0001-a.md', content }]);
    expect(records[0]?.decision).toBe('- Contact: by letter\n- People: all who live here');
    expect(problems.map(({ code }) => code)).not.toContain('names-left-out');
  });

  it.each([
    'Deciders: Jo Fictief,\nMo Fictief',
    '* Author: Jo Fictief\n* Date: 2020-01-01',
    '**Besluitvormers**: Jo Fictief',
    '| Approved by | Jo Fictief |',
    'Last modified by: Jo Fictief\nIngebracht door: Mo Fictief\nWethouder: Jo Fictief',
    'Voorzitter: Jo Fictief\nNotulist: Mo Fictief\nE-mail: jo@fictief.example',
    '- Geïnformeerd:\n  - Jo Fictief\n    en haar team, ook Fictief',
    '## Status\n\nAccepted\n\nDeciders: Jo Fictief\n\nSuperseded by ADR-9',
    'Deciders: Jo Fictief\nSuperseded by ADR-9',
    '* Deciders:\n  * Jo Fictief: chair\n  * Mo Fictief: not superseded by anyone',
    '## More information\n\n- Author: Jo Fictief',
    '## Metadata\n\n- Contact: Jo Fictief\n- Status: Accepted',
    '---\n\nWritten by: Jo Fictief',
    '## Deciders\n\nJo Fictief\n\n- Mo Fictief',
  ])('are recognised in %j', (text) => {
    const content = `# 1. A\n\n${text}\n\n## Decision\n\nWe sing.\n`;
    const { records, problems } = readDecisionRecords([{ path: '0001-a.md', content }]);
    const { original, ...rest } = records[0] ?? { original: '' };
    expect(original).toBe(content);
    expect(JSON.stringify(rest)).not.toContain('Fictief');
    expect(JSON.stringify(rest)).toContain('We sing.');
    expect(problems.filter(({ code }) => code === 'names-left-out')).toHaveLength(1);
  });
});
