import { describe, expect, it } from 'vitest';
import { file, record } from './decision-log.fixture.ts';
import { readDecisionRecords } from './index.ts';

const codes = (files: Parameters<typeof readDecisionRecords>[0]) =>
  readDecisionRecords(files).problems.map(({ code, path, line }) => `${path}:${line} ${code}`);

describe('A record in the style of Nygard', () => {
  const content = [
    '# 4. Meet in the barn',
    '',
    'Date: 2021-03-15',
    '',
    '## Status',
    '',
    'Accepted',
    '',
    '## Context',
    '',
    'The hall is *cold*.',
    '',
    '### What we tried',
    '',
    '- blankets',
    '',
    '## Decision',
    '',
    'We meet in the [barn](https://barn.example).',
    '',
    '## Considerations made',
    '',
    'Someone knows the farmer.',
    '',
    '## Consequences',
    '',
    '```',
    '## not a heading',
    '```',
  ];
  const { records, problems } = readDecisionRecords([file('0004-meet-in-the-barn.md', ...content)]);

  it('gives its parts as Markdown, as they stand', () => {
    expect(records).toEqual([
      {
        path: '0004-meet-in-the-barn.md',
        sourceKey: '0004-meet-in-the-barn.md',
        original: `${content.join('\n')}\n`,
        originalWithoutNames: `${content.join('\n')}\n`,
        numbers: { heading: 4, fileName: 4 },
        title: 'Meet in the barn',
        date: '2021-03-15',
        dateFrom: { place: 'body', asWritten: '2021-03-15', line: 3 },
        status: { value: 'accepted', asWritten: 'Accepted', line: 7 },
        context: 'The hall is *cold*.\n\n### What we tried\n\n- blankets',
        options: [],
        optionsAsWritten: null,
        decision: 'We meet in the [barn](https://barn.example).',
        consequences: '```\n## not a heading\n```',
        otherSections: [{ heading: 'Considerations made', text: 'Someone knows the farmer.', line: 21 }],
        links: [],
      },
    ]);
  });

  it('gives no problems', () => {
    expect(problems).toEqual([]);
  });

  it('reads the same with a byte order mark and Windows line ends, which its original keeps', () => {
    const windows = `\uFEFF${content.join('\r\n')}`;
    const [read] = readDecisionRecords([{ path: '0004-meet-in-the-barn.md', content: windows }]).records;
    expect(read).toMatchObject({ title: 'Meet in the barn', date: '2021-03-15', original: windows });
    expect(read?.decision).toBe(records[0]?.decision);
  });
});

describe('A record in the style of MADR', () => {
  const madr = file(
    'docs/0007-light-the-square.md',
    '---',
    'status: "superseded by [ADR-0008](0008-candles.md)"',
    'date: 2022-05-01',
    'decision-makers: [Jo Fictief, Mo Fictief]',
    '---',
    '# Light the square',
    '',
    '## Context and Problem Statement',
    '',
    'It is dark.',
    '',
    '## Decision Drivers',
    '',
    '* safety',
    '',
    '## Considered Options',
    '',
    '* Lanterns',
    '* Do nothing',
    '',
    '## Decision Outcome',
    '',
    'Chosen option: "Lanterns", because people like them.',
    '',
    '### Consequences',
    '',
    '* Good, because it is light',
    '',
    '### Confirmation',
    '',
    'We ask the night watch.',
    '',
    '## Pros and Cons of the Options',
    '',
    '### Lanterns',
    '',
    'Made by the smith.',
    '',
    '* Good, because warm',
    '* Neutral, because old',
    '* Bad, because costly',
    '',
    '### Do nothing',
    '',
    '* Bad, because dark',
  );
  const result = readDecisionRecords([
    madr,
    record('docs/0008-candles.md', '8. Candles', '2023-01-01', 'Accepted'),
  ]);
  const [read] = result.records;

  it('gives context, choice and consequences, also where one stands inside another', () => {
    expect(read?.context).toBe('It is dark.');
    expect(read?.decision).toBe('Chosen option: "Lanterns", because people like them.');
    expect(read?.consequences).toBe('* Good, because it is light');
    expect(read?.otherSections.map(({ heading }) => heading)).toEqual(['Decision Drivers', 'Confirmation']);
  });

  it('gives each option once with what speaks for and against it', () => {
    expect(read?.options).toMatchObject([
      { title: 'Lanterns', for: ['warm'], against: ['costly'] },
      { title: 'Do nothing', for: [], against: ['dark'] },
    ]);
    expect(read?.options[0]?.text).toContain('Made by the smith.');
    expect(read?.options[0]?.text).toContain('Neutral, because old');
  });

  it('gives date, status and link from the front matter', () => {
    expect(read).toMatchObject({
      date: '2022-05-01',
      dateFrom: { place: 'front-matter', line: 3 },
      status: { value: 'superseded', asWritten: 'superseded by ADR-0008', line: 2 },
    });
    expect(result.links).toMatchObject([
      { from: '0008-candles.md', to: '0007-light-the-square.md', relation: 'supersedes', toldBy: ['to'] },
    ]);
  });

  it('leaves out the names of people and says so', () => {
    expect(read?.originalWithoutNames).not.toContain('Fictief');
    expect(read?.originalWithoutNames.split('\n')).toHaveLength(read?.original.split('\n').length ?? 0);
    expect(result.problems.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ['names-left-out', 4, 'note'],
    ]);
  });

  it('keeps the older form, with positive and negative consequences, together', () => {
    const older = file(
      'a.md',
      '# A',
      '',
      '* Status: accepted',
      '* Deciders:',
      '  * Jo Fictief',
      '  * Mo Fictief',
      '* Date: 2020-01-01',
      '',
      'Technical Story: a letter',
      '',
      '## Decision Outcome',
      '',
      'A.',
      '',
      '### Positive Consequences',
      '',
      '* light',
      '',
      '### Negative Consequences',
      '',
      '* costs',
    );
    const [a] = readDecisionRecords([older]).records;
    expect(a?.consequences).toBe(
      '### Positive Consequences\n\n* light\n\n### Negative Consequences\n\n* costs',
    );
    expect(a).toMatchObject({ date: '2020-01-01', status: { value: 'accepted' } });
    expect(a?.otherSections).toEqual([{ heading: null, text: 'Technical Story: a letter', line: 9 }]);
    expect(a?.originalWithoutNames).not.toContain('Fictief');
  });
});

describe('Records as people keep them', () => {
  it('have their sections under bold words, with Dutch names and a table of data', () => {
    const dutch = file(
      'besluit-3.md',
      'Besluit 3: Houd open dag',
      '===',
      '',
      '| Status | Aanvaard |',
      '| Datum | 28 oktober 2019 |',
      '',
      '**Aanleiding**',
      '',
      'Niemand kent ons.',
      '',
      '**Besluit**',
      '',
      'Open dag.',
      '',
      '**Gevolgen**',
      '',
      'Drukte.',
    );
    expect(readDecisionRecords([dutch]).records[0]).toMatchObject({
      title: 'Houd open dag',
      numbers: { heading: 3, fileName: 3 },
      date: '2019-10-28',
      status: { value: 'accepted' },
      context: 'Niemand kent ons.',
      decision: 'Open dag.',
      consequences: 'Drukte.',
    });
  });

  it('take the date from the file name when no other place has one', () => {
    const { records, problems } = readDecisionRecords([
      file('20190628-a.md', '# A', '', '## Status', '', 'Accepted'),
    ]);
    expect(records[0]).toMatchObject({ date: '2019-06-28', dateFrom: { place: 'file-name' } });
    expect(problems.map(({ code }) => code)).toEqual(['part-missing']);
  });

  it('keep the date of the body when another place differs, and say so', () => {
    const { records, problems } = readDecisionRecords([
      record('20190628-a.md', 'A', '2019-07-01', 'Accepted'),
    ]);
    expect(records[0]?.date).toBe('2019-07-01');
    expect(problems.map(({ code }) => code)).toEqual(['dates-disagree']);
  });

  it('have no date when it can mean two days, and say so with the line', () => {
    const files = [record('1-a.md', 'A', '03/04/2019', 'Accepted')];
    expect(readDecisionRecords(files).records[0]?.date).toBeNull();
    expect(codes(files)).toEqual(['1-a.md:3 date-ambiguous']);
  });

  it('take a title from the file name when they have none but a date', () => {
    const files = [file('0005-paint-the-fence.md', 'Date: 2020-02-02', '', '## Decision', '', 'Green.')];
    expect(readDecisionRecords(files).records[0]).toMatchObject({
      title: 'paint the fence',
      date: '2020-02-02',
    });
    expect(codes(files)).toContain('0005-paint-the-fence.md:1 title-from-file-name');
  });

  it('may be called as a section is, when their title stands over all others', () => {
    const under = (title: string) =>
      readDecisionRecords([
        file(
          '12.md',
          `# ${title}`,
          '',
          'Date: 2021-03-15',
          '',
          '## Status',
          'Accepted',
          '',
          '## Decision',
          'Barn',
        ),
      ]).records[0];
    expect(under('Besluit')).toMatchObject({ title: 'Besluit', date: '2021-03-15' });
    expect(under('2. Context')).toMatchObject({ title: 'Context', numbers: { heading: 2 } });
    expect(under('Besluit 12')).toMatchObject({ date: '2021-03-15', numbers: { heading: 12 } });
  });

  it('say when heading and file name have different numbers, and when two files share one', () => {
    const files = [
      record('0003-a.md', '4. A', '2020-01-01', 'Accepted'),
      record('0003-b.md', '3. B', '2020-01-02', 'Accepted'),
    ];
    expect(codes(files)).toEqual([
      '0003-a.md:1 number-repeated',
      '0003-a.md:1 numbers-disagree',
      '0003-b.md:1 number-repeated',
    ]);
    expect(readDecisionRecords(files).records).toHaveLength(2);
  });

  it('say when nobody chose a status from the template', () => {
    const files = [
      record('1-a.md', 'A', '2020-01-01', 'proposed | accepted | superseded by [ADR-5](0005-x.md)'),
    ];
    expect(readDecisionRecords(files).records[0]).toMatchObject({ status: { value: 'unknown' }, links: [] });
    expect(codes(files)).toEqual(['1-a.md:7 status-not-chosen']);
  });

  it('come in the order of their paths, whatever the order of the files', () => {
    const files = ['2-b.md', '1-a.md', '3-c.md'].map((path) => record(path, path, '2020-01-01', 'Accepted'));
    const one = readDecisionRecords(files);
    expect(one.records.map(({ path }) => path)).toEqual(['1-a.md', '2-b.md', '3-c.md']);
    expect(readDecisionRecords([...files].reverse())).toEqual(one);
  });
});

describe('Identity across imports', () => {
  const key = (path: string) =>
    readDecisionRecords([record(path, 'A', '2020-01-01', 'Accepted')]).records[0]?.sourceKey;

  it('is the file name, whatever the folder, case and ending', () => {
    expect(['0001-a.md', 'log/0001-a.md', './x\\0001-A.MD', '0001-a.markdown'].map(key)).toEqual(
      Array(4).fill('0001-a.md'),
    );
  });

  it('includes the folder only where two folders hold the same name', () => {
    const files = ['x/1-a.md', 'y/1-a.md', 'y/2-b.md'].map((path) =>
      record(path, 'A', '2020-01-01', 'Accepted'),
    );
    const { records, problems } = readDecisionRecords(files);
    expect(records.map(({ sourceKey }) => sourceKey)).toEqual(['x/1-a.md', 'y/1-a.md', '2-b.md']);
    expect(problems.filter(({ code }) => code === 'same-file-name')).toHaveLength(2);
  });
});

describe('Files that are no decision', () => {
  it('are left out with a note when their name says so', () => {
    const files = ['README.md', 'template.md', 'docs/index.md', 'picture.png'].map((path) =>
      file(path, '# 1. X', 'Date: 2020-01-01'),
    );
    const { records, problems } = readDecisionRecords(files);
    expect(records).toEqual([]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      Array(4).fill(['left-out', 'note']),
    );
  });

  it('are left out with a warning when nothing in them tells of a decision', () => {
    expect(codes([file('minutes.md', '# Minutes', '', 'We ate cake.')])).toEqual([
      'minutes.md:1 not-a-decision-record',
    ]);
  });
});
