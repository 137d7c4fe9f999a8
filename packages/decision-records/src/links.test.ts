import { describe, expect, it } from 'vitest';
import { record } from './decision-log.fixture.ts';
import { type MarkdownFile, readDecisionRecords } from './index.ts';

function linksOf(files: MarkdownFile[]): string[] {
  const { links } = readDecisionRecords(files);
  return links.map(({ from, to, relation, toldBy }) => `${from} ${relation} ${to} (${toldBy.join('+')})`);
}

function codesOf(files: MarkdownFile[]): string[] {
  const { problems } = readDecisionRecords(files);
  return problems
    .map(({ path, line, code }) => `${path}:${line} ${code}`)
    .filter((code) => !code.includes('number-repeated'));
}

const barn = (...status: string[]) =>
  record('0001-use-the-barn.md', '1. Use the barn', '2020-01-01', ...status);
const tent = (...status: string[]) => record('0002-use-a-tent.md', '2. Use a tent', '2021-01-01', ...status);
const hall = (...status: string[]) =>
  record('0003-use-the-hall.md', '3. Use the hall', '2022-01-01', ...status);

describe('A relation between two records', () => {
  const toBarn = '[1. Use the barn](0001-use-the-barn.md)';
  const toTent = '[2. Use a tent](0002-use-a-tent.md)';

  it('is one link when both ends tell it, with both wordings and their lines', () => {
    const files = [barn(`Superceded by ${toTent}`), tent('Accepted', '', `Supercedes ${toBarn}`)];
    expect(readDecisionRecords(files).links).toEqual([
      {
        from: '0002-use-a-tent.md',
        to: '0001-use-the-barn.md',
        relation: 'supersedes',
        toldBy: ['from', 'to'],
        wordings: [
          { path: '0001-use-the-barn.md', line: 7, text: `Superceded by ${toTent}` },
          { path: '0002-use-a-tent.md', line: 9, text: `Supercedes ${toBarn}` },
        ],
      },
    ]);
  });

  it('is known when only one end tells it', () => {
    expect(linksOf([barn(`Superseded by ${toTent}`), tent('Accepted')])).toEqual([
      '0002-use-a-tent.md supersedes 0001-use-the-barn.md (to)',
    ]);
    expect(linksOf([barn('Accepted'), tent(`Supersedes ${toBarn}`)])).toEqual([
      '0002-use-a-tent.md supersedes 0001-use-the-barn.md (from)',
    ]);
  });

  it('is partial when one end says so, and both wordings stay', () => {
    const files = [barn(`Superseded by ${toTent}`), tent('Accepted', '', `Partial supersede of ${toBarn}`)];
    expect(linksOf(files)).toEqual(['0002-use-a-tent.md partly-supersedes 0001-use-the-barn.md (from+to)']);
    expect(readDecisionRecords(files).links[0]?.wordings).toHaveLength(2);
    expect(codesOf(files)).toEqual(['0002-use-a-tent.md:9 ends-differ']);
  });

  it('has no direction when it is “relates to”', () => {
    expect(linksOf([barn(`Relates to ${toTent}`), tent(`Related to ${toBarn}`)])).toEqual([
      '0001-use-the-barn.md relates-to 0002-use-a-tent.md (from+to)',
    ]);
  });

  it('may be one of several in one status, also on adjoining lines', () => {
    const files = [
      barn('Accepted'),
      tent('Accepted'),
      hall('Accepted', '', `Supersedes ${toBarn}`, `Amends ${toTent}`),
    ];
    expect(linksOf(files)).toEqual([
      '0003-use-the-hall.md supersedes 0001-use-the-barn.md (from)',
      '0003-use-the-hall.md amends 0002-use-a-tent.md (from)',
    ]);
  });

  it.each([
    [`Supersedes ${toBarn} and ${toTent}`],
    ['Supersedes ADR-0001 and ADR-0002'],
    ['Supersedes #1, #2'],
    ['Supersedes 0001-use-the-barn.md, 0002-use-a-tent.md'],
    [`Supersedes:\n\n* ${toBarn}\n* ${toTent}`],
    [`Supersedes\n${toBarn},\n${toTent}`],
    ['Supersedes [one][] and [the other][2]\n\n[one]: 0001-use-the-barn.md\n[2]: 0002-use-a-tent.md'],
    [`> **Supersedes** ${toBarn}, ${toTent}`],
    [`- Vervangt ${toBarn}\n- Vervangt ${toTent}`],
    [`[Supersedes 1](0001-use-the-barn.md) and [2](0002-use-a-tent.md)`],
    ['Accepted\n\n## Supersedes\n\n- [x](0001-use-the-barn.md)\n- 0002-use-a-tent.md'],
    [
      `Accepted\n\n## Links\n\n- Supersedes ${toBarn}\n- Supersedes ${toTent}\n- See the [manual](https://x.example/a.md)`,
    ],
  ])('reads two targets from %j', (status) => {
    expect(linksOf([barn('Accepted'), tent('Accepted'), hall(status)])).toEqual([
      '0003-use-the-hall.md supersedes 0001-use-the-barn.md (from)',
      '0003-use-the-hall.md supersedes 0002-use-a-tent.md (from)',
    ]);
  });

  it.each([
    'superseded-by: 2',
    'superseded_by: 0002-use-a-tent.md',
    'superseded-by: [ADR-0002]',
    'superseded-by: "[[0002-use-a-tent]]"',
    'replaced by:\n  - "[2. Use a tent](0002-use-a-tent.md)"',
    'status: superseded by [ADR-0002](0002-use-a-tent.md)',
  ])('is read from front matter: %j', (yaml) => {
    const old = { path: '0001-a.md', content: `---\n${yaml}\n---\n# A\n\nDate: 2020-01-01\n` };
    expect(linksOf([old, tent('Accepted')])).toEqual(['0002-use-a-tent.md supersedes 0001-a.md (to)']);
  });

  it('is read from a notice above the title and from lines below it', () => {
    const above = { path: '0001-a.md', content: `> Superseded by ${toTent}\n\n# 1. A\n\nDate: 2020-01-01\n` };
    const below = { path: '0001-a.md', content: `# 1. A\n\n- Date: 2020-01-01\n- Superseded by: ADR 2\n` };
    for (const old of [above, below]) {
      expect(linksOf([old, tent('Accepted')])).toEqual(['0002-use-a-tent.md supersedes 0001-a.md (to)']);
    }
  });

  it.each([
    'Accepted, see the [report](0001-use-the-barn.md)',
    `Accepted\n\n## Notes\n\nThis supersedes ${toBarn} in spirit.`,
    `~~Supersedes ${toBarn}~~ Accepted`,
    `Accepted\n\n\`\`\`\nSupersedes ${toBarn}\n\`\`\``,
    `Accepted\n\n<!-- Supersedes ${toBarn} -->`,
    'Supersedes: none',
    'Superseded on 2020-01-01',
    'Vervangt niets',
  ])('is not made from %j', (status) => {
    expect(linksOf([barn('Accepted'), hall(status)])).toEqual([]);
  });

  it('is not made from what may yet come, and that is noted', () => {
    const files = [barn(`Accepted, may be superseded by ${toTent}`), tent('Accepted')];
    expect(linksOf(files)).toEqual([]);
    expect(codesOf(files)).toEqual(['0001-use-the-barn.md:7 link-not-certain']);
  });

  it('without a target is reported', () => {
    expect(codesOf([barn('Superseded by')])).toEqual(['0001-use-the-barn.md:7 link-without-target']);
  });
});

describe('The record that a link means', () => {
  const pair = [
    record('0015-lend-out-chairs.md', "16. Lend out the hall's chairs", '2020-02-05', 'Accepted'),
    record('0016-sweep-the-floor.md', '16. Sweep the floor', '2020-02-28', 'Accepted'),
  ];

  it('is found by title when the file was renamed and two records bear the number', () => {
    const files = [
      ...pair,
      barn('Superseded by [16. Lend out the hall’s Chairs](0016-lend-out-the-hall-s-chairs.md)'),
    ];
    expect(linksOf(files)).toEqual(['0015-lend-out-chairs.md supersedes 0001-use-the-barn.md (to)']);
    expect(codesOf(files)).toContain('0001-use-the-barn.md:7 link-file-renamed');
  });

  it('is found by the words of the old file name when the link has no title', () => {
    const files = [...pair, barn('Superseded by [ADR-0014](0014-sweep-the-floor.md)')];
    expect(linksOf(files)).toEqual(['0016-sweep-the-floor.md supersedes 0001-use-the-barn.md (to)']);
  });

  it('stays open when only a number is given that two records bear', () => {
    const files = [...pair, barn('Superseded by ADR-16')];
    expect(linksOf(files)).toEqual([]);
    expect(codesOf(files)).toContain('0001-use-the-barn.md:7 link-ambiguous');
    expect(readDecisionRecords(files).records[0]?.links).toMatchObject([
      { resolvedTo: null, target: { number: 16 } },
    ]);
  });

  it('is found by number when that is all there is and one record bears it', () => {
    expect(linksOf([barn('Superseded by 2'), tent('Accepted')])).toHaveLength(1);
    expect(
      linksOf([barn('Superseded by ADR-0002, as the barn burned down.'), tent('Accepted')]),
    ).toHaveLength(1);
  });

  it('is found by number when title and file were changed but still share words', () => {
    const files = [barn('Superseded by [2. Put up a big tent](0002-put-up-a-big-tent.md)'), tent('Accepted')];
    expect(linksOf(files)).toHaveLength(1);
  });

  it('stays open when the number fits but the title is another altogether', () => {
    const files = [barn('Superseded by [2. Hire a boat](0002-hire-a-boat.md)'), tent('Accepted')];
    expect(linksOf(files)).toEqual([]);
    expect(codesOf(files)).toEqual(['0001-use-the-barn.md:7 link-number-only']);
  });

  it('follows the file name when the title belongs to another record, and that is noted', () => {
    const files = [
      barn('Superseded by [3. Use the hall](0002-use-a-tent.md)'),
      tent('Accepted'),
      hall('Accepted'),
    ];
    expect(linksOf(files)).toEqual(['0002-use-a-tent.md supersedes 0001-use-the-barn.md (to)']);
    expect(codesOf(files)).toEqual(['0001-use-the-barn.md:7 link-evidence-conflict']);
  });

  it('follows the file name when the words differ, and that is noted', () => {
    const files = [barn('Superseded by [2. canvas](0002-use-a-tent.md)'), tent('Accepted')];
    expect(linksOf(files)).toHaveLength(1);
    expect(codesOf(files)).toEqual(['0001-use-the-barn.md:7 link-words-differ']);
  });

  it.each(['here', 'ADR-0002', '0002', '2. use-a-tent', '0002-use-a-tent.md'])(
    'is not doubted for the link text “%s”',
    (text) => {
      expect(
        codesOf([barn(`Superseded by [${text}](../log/0002-use-a-tent.md#status)`), tent('Accepted')]),
      ).toEqual([]);
    },
  );

  it('is found by a title alone, even one that holds “and”', () => {
    const files = [
      barn('Superseded by "Use bread and butter"'),
      record('x.md', 'Use bread and butter', '2021-01-01', 'Accepted'),
    ];
    expect(linksOf(files)).toEqual(['x.md supersedes 0001-use-the-barn.md (to)']);
  });

  it('is found through a web address with the same file name, and that is noted', () => {
    const files = [
      barn('Superseded by [2](https://git.example/log/0002-use-a-tent.md#L3)'),
      tent('Accepted'),
    ];
    expect(linksOf(files)).toHaveLength(1);
    expect(codesOf(files)).toEqual(['0001-use-the-barn.md:7 link-by-address']);
  });

  it('is the one in the folder that the link names when two folders hold the same file name', () => {
    const files = [
      record('x/2-b.md', 'B', '2021-01-01', 'Accepted'),
      record('y/2-b.md', 'B', '2021-01-01', 'Accepted'),
      record('x/1-a.md', 'A', '2020-01-01', 'Superseded by [B](../y/2-b.md)'),
    ];
    expect(linksOf(files)).toEqual(['y/2-b.md supersedes 1-a.md (to)']);
  });

  it('is unknown when nothing fits', () => {
    expect(codesOf([barn('Superseded by [9. Go home](0009-go-home.md)')])).toEqual([
      '0001-use-the-barn.md:7 link-unknown',
    ]);
  });

  it('is never the record itself, but may be the other one with its number', () => {
    expect(codesOf([barn('Superseded by [1](0001-use-the-barn.md)')])).toEqual([
      '0001-use-the-barn.md:7 link-to-itself',
    ]);
    const twin = record('0001-use-the-field.md', '1. Use the field', '2021-01-01', 'Supersedes ADR-1');
    expect(linksOf([barn('Accepted'), twin])).toEqual([
      '0001-use-the-field.md supersedes 0001-use-the-barn.md (from)',
    ]);
  });
});

describe('Links that contradict', () => {
  it('time are kept and noted', () => {
    const files = [barn('Supersedes ADR-2'), tent('Accepted')];
    expect(linksOf(files)).toHaveLength(1);
    expect(codesOf(files)).toContain('0001-use-the-barn.md:7 link-against-time');
  });

  it('one another in a circle are kept and reported once', () => {
    const files = [barn('Superseded by ADR-2'), tent('Superseded by ADR-3'), hall('Superseded by ADR-1')];
    expect(linksOf(files)).toHaveLength(3);
    expect(codesOf(files).filter((code) => code.endsWith('superseded-in-a-circle'))).toHaveLength(1);
  });
});
