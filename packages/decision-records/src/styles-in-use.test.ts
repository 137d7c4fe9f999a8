import { describe, expect, it } from 'vitest';
import { file, record } from './decision-log.fixture.ts';
import { readDecisionRecords } from './index.ts';

const older = [
  record('0001-use-the-barn.md', '1. Use the barn', '2020-01-01', 'Accepted'),
  record('0002-use-a-tent.md', '2. Use a tent', '2021-01-01', 'Accepted'),
];

function read(...lines: string[]) {
  const { records, links, problems } = readDecisionRecords([...older, file('0009-new.md', ...lines)]);
  return {
    record: records.find(({ path }) => path === '0009-new.md'),
    links: links.map(({ from, relation, to }) => `${from.slice(0, 4)} ${relation} ${to.slice(0, 4)}`),
    problems: problems.filter(({ path, code }) => path === '0009-new.md' && code !== 'link-against-time'),
  };
}

const ending = ['', '## Context', '', 'c', '', '## Decision', '', 'd', '', '## Consequences', '', 'e'];

describe('Data above the first section is understood', () => {
  it.each([
    ['with several labels on a line', ['# ADR-009 · New', 'Datum: 2022-02-03 · Status: geaccepteerd']],
    ['with a date after the status', ['# 9. New', 'Status: geaccepteerd · 2022-02-03']],
    [
      'in a table with a header',
      [
        '# ARC-ADR-009 — New',
        '',
        '| Field | Value |',
        '|---|---|',
        '| Status | Accepted |',
        '| Date | 2022-02-03 |',
        '| Supersedes | — |',
      ],
    ],
    ['in a block of code', ['# ADR 009 - New', '', '```', 'Date: 3 February 2022', 'Status: Active', '```']],
    [
      'with a date for each status',
      [
        '# ADR-0009 | New',
        '',
        '**Proposed:** 2022-01-01',
        '**Accepted:** 2022-02-03',
        '',
        '## Status',
        '',
        'Accepted',
      ],
    ],
    ['in a list of bold words', ['# 9. New', '', '* **Date:** 2022-02-03', '* **Status:** ✅ **Accepted**']],
    [
      'in a section of its own',
      ['# 9. New', '', '## Metadata', '', '- Date: 2022-02-03', '- Status: accepted'],
    ],
    [
      'in front matter with words of its own',
      ['---', 'accepted_on: 2022-02-03', 'status: accepted', 'supersedes: null', '---', '# 9. New'],
    ],
  ])('%s', (_, lines) => {
    const { record: found, problems } = read(...lines, ...ending);
    expect(found).toMatchObject({
      title: 'New',
      numbers: { heading: 9 },
      date: '2022-02-03',
      status: { value: 'accepted' },
    });
    expect(problems).toEqual([]);
  });

  it('keeps the status that shares a line with names, and leaves the names out', () => {
    const { record: found } = read(
      '# 9. New',
      '',
      '**Status:** Accepted · **Author:** Jo Fictief · **Date:** 2022-02-03',
      ...ending,
    );
    expect(found).toMatchObject({ date: '2022-02-03', status: { value: 'accepted' } });
    expect(found?.originalWithoutNames).not.toContain('Fictief');
  });

  it.each([
    [['Deciders:', '', '- Jo Fictief', '- Mo Fictief: chair']],
    [['```', 'Author: Jo Fictief', 'Status: Active', '```']],
  ])('leaves out the names in %j', (lines) => {
    const { record: found, problems } = read('# 9. New', '', ...lines, ...ending);
    expect(found?.originalWithoutNames).not.toContain('Fictief');
    expect(problems.map(({ code }) => code)).toContain('names-left-out');
  });
});

describe('A relation is read', () => {
  const barn = '[1. Use the barn](0001-use-the-barn.md)';

  it.each([
    [
      'only for the part that a sentence names',
      `Accepted. The roof is superseded by ${barn}.`,
      '0001 partly-supersedes 0009',
    ],
    [
      'only for some portions',
      `Accepted — **roof portions superseded by ${barn}**`,
      '0001 partly-supersedes 0009',
    ],
    ['only for a purpose', `Superseded for summer by ${barn}`, '0001 partly-supersedes 0009'],
    ['only in part, said after the link', `Superseded by ${barn} (partially)`, '0001 partly-supersedes 0009'],
    [
      'in full when the sentence is about the decision itself',
      `This decision has been superseded by ${barn}.`,
      '0001 supersedes 0009',
    ],
    [
      'in full with a date between',
      `**superseded by ${barn} on 2022-05-19** — it leaks`,
      '0001 supersedes 0009',
    ],
    [
      'with brackets around a number',
      'Superseded by [[ADR-001]] (2022-05-17, it leaks)',
      '0001 supersedes 0009',
    ],
    [
      'with a path and its words in brackets',
      'Superseded by [[../log/0001-use-the-barn|the barn]]',
      '0001 supersedes 0009',
    ],
    [
      'with a file and what it is for',
      'Superseded by:\n\n- `0001-use-the-barn.md` for the hay.',
      '0001 supersedes 0009',
    ],
    [
      'when a reason follows',
      'Superseded by ADR 0001 on 2022-08-30. Names follow the map; see 2.',
      '0001 supersedes 0009',
    ],
  ])('%s', (_, status, link) => {
    expect(read('# 9. New', '', 'Date: 2019-01-01', '', '## Status', '', status, ...ending).links).toEqual([
      link,
    ]);
  });

  it('from several sentences, each with its own words', () => {
    const status = 'Amended by ADR 0001 and ADR 0002. Doors clarified by [2](0002-use-a-tent.md).';
    const { record: found, links } = read(
      '# 9. New',
      '',
      'Date: 2019-01-01',
      '',
      `Status: ${status}`,
      ...ending,
    );
    expect(links).toEqual(['0001 amends 0009', '0002 amends 0009', '0002 clarifies 0009']);
    expect(found?.links.map(({ asWritten }) => asWritten)).toEqual([
      'Amended by ADR 0001',
      'Amended by ADR 0002',
      'clarified by [2](0002-use-a-tent.md)',
    ]);
  });

  it('from a notice on top', () => {
    const notice = `> **Partial change:** the roof has since been superseded by ${barn}.`;
    expect(read('# 9. New', '', notice, '', 'Date: 2019-01-01', ...ending).links).toEqual([
      '0001 partly-supersedes 0009',
    ]);
  });

  it('from a list under “Related”, tickets and manuals left aside', () => {
    const related = [
      '**Related:**',
      '- Supersedes [ADR-001](./0001-use-the-barn.md)',
      '- Tracked by [#2](https://tickets.example/2)',
    ];
    expect(read('# 9. New', '', 'Date: 2022-01-01', '', ...related, ...ending).links).toEqual([
      '0009 supersedes 0001',
    ]);
    const section = [
      '',
      '## Related',
      '',
      '- [ADR-002](0002-use-a-tent.md): rules',
      '- [Manual](../manual.md)',
      '- [#1](https://t.example/1)',
    ];
    const { links, problems } = read(
      '# 9. New',
      '',
      'Date: 2022-01-01',
      '',
      '## Status',
      '',
      'Accepted',
      ...ending,
      ...section,
    );
    expect(links).toEqual(['0009 relates-to 0002']);
    expect(problems).toEqual([]);
  });

  it('from front matter with two numbers and a remark', () => {
    const lines = [
      '---',
      'superseded_by: ADR-001 + ADR-002 (the hay only)',
      'date: 2019-01-01',
      '---',
      '# New',
      ...ending,
    ];
    expect(read(...lines).links).toEqual(['0001 supersedes 0009', '0002 supersedes 0009']);
  });

  it('not from the number of a ticket', () => {
    const { links, problems } = read(
      '# 9. New',
      '',
      'Date: 2019-01-01',
      '',
      '## Status',
      '',
      'Superseded by [#1](https://t.example/1)',
      ...ending,
    );
    expect(links).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['link-unknown']);
  });
});

describe('A file with several decisions', () => {
  it('is refused, as no one of them could be told from the others', () => {
    const { record: found, problems } = read(
      '# Our decisions',
      '',
      '## ADR-1 — Barn',
      '',
      'Status: Accepted',
      '',
      '## ADR-2 — Tent',
    );
    expect(found).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'several-records', severity: 'error' }]);
  });
});
