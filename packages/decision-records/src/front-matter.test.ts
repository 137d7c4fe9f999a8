import { describe, expect, it } from 'vitest';
import { readDecisionRecords } from './index.ts';

function read(yaml: string) {
  const content = `---\n${yaml}\n---\n\n# A\n\nDate: 2020-01-01\n\n## Status\n\nAccepted\n`;
  const { records, problems } = readDecisionRecords([{ path: '0001-a.md', content }]);
  return {
    record: records[0],
    codes: problems.map(({ line, code }) => `${line} ${code}`).filter((code) => !code.includes('part')),
  };
}

describe('Front matter', () => {
  it('that is no YAML is read line by line, and the line of the mistake is told', () => {
    const content = '---\ndate: 2020-01-02\ntitle: ADR 7: Use bread\n---\n\n## Decision\n\nBread.\n';
    const { records, problems } = readDecisionRecords([{ path: 'a.md', content }]);
    expect(records[0]).toMatchObject({ title: 'Use bread', numbers: { heading: 7 }, date: '2020-01-02' });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'front-matter-not-understood', line: 3 }),
    );
  });

  it('keeps numbers and dates as they are written', () => {
    const content = '---\ntitle: 0012. Use bread\ndate: 2020-01-02T10:00:00+02:00\n---\n\nWe use bread.\n';
    expect(readDecisionRecords([{ path: 'a.md', content }]).records[0]).toMatchObject({
      numbers: { heading: 12 },
      date: '2020-01-02',
    });
  });

  it.each([
    [
      'aliases that multiply',
      `a: &a [x, x]\n${Array.from({ length: 12 }, (_, i) => `k${i}: [*a, *a]`).join('\n')}`,
    ],
    ['brackets without end', `a: ${'['.repeat(400)}`],
    ['more text than anyone writes', `a: ${'x'.repeat(20_000)}`],
  ])('with %s is left out, and the rest is read', (_, yaml) => {
    const { record, codes } = read(yaml);
    expect(record?.date).toBe('2020-01-01');
    expect(codes).toEqual(['1 front-matter-left-out']);
  });

  it('may be empty, a list, or hold keys nobody knows', () => {
    expect(read('').codes).toEqual([]);
    expect(read('- a\n- b').codes).toEqual(['1 front-matter-not-understood']);
    expect(read('tags: [a]\n__proto__: {a: 1}\nconstructor: x').codes).toEqual([]);
  });

  it('does not run over the lines of names that stand in it', () => {
    const { record } = read('deciders:\n  - Jo Fictief\n  - Mo Fictief\ntags: [kept]');
    expect(record?.originalWithoutNames).not.toContain('Fictief');
    expect(record?.originalWithoutNames).toContain('tags: [kept]');
  });

  it('keeps a key in which such a word stands among others', () => {
    expect(read('superseded-by: ADR-8\nlead-time: 2 weeks').record?.originalWithoutNames).toMatch(
      /superseded-by: ADR-8\nlead-time: 2 weeks/,
    );
  });

  it.each([
    ['a list of maps', 'deciders:\n  - name: Jo Fictief\n    email: fictief@x.example\ntags: [kept]'],
    [
      'a list of maps at the same depth',
      'deciders:\n- name: Jo Fictief\n  email: x@fictief.example\ntags: [kept]',
    ],
    ['a list of maps in one line', 'deciders: [{name: Jo Fictief, email: x@fictief.example}]\ntags: [kept]'],
    ['a map', 'deciders:\n  chair: Jo Fictief\ntags: [kept]'],
    ['a map in one line', 'deciders: {chair: Jo Fictief}\ntags: [kept]'],
    ['a key under another', 'meta:\n  deciders: Jo Fictief\n  size: kept\ntags: [kept]'],
    ['a list under another', 'meta:\n  - size: 2\n    deciders:\n      - Jo Fictief\n    tags: [kept]'],
    ['a map in a map in one line', 'meta: {size: 2, "deciders": [\n Jo Fictief]}\ntags: [kept]'],
    ['all of it in braces', '{title: A, tags: [kept],\n deciders: [Jo Fictief,\n Mo Fictief], size: 2}'],
    ['a text of several lines', 'deciders: >\n  Jo Fictief\n\n  Mo Fictief\ntags: [kept]'],
    ['a question mark', '? deciders\n: chair: Jo Fictief\ntags: [kept]'],
    ['camel case', 'decidedBy: Jo Fictief\ntags: [kept]'],
    ['camel case in camel case', 'meta:\n  decisionMakers:\n    - Jo Fictief\ntags: [kept]'],
    ['more words around it', 'lead_author_email: jo@fictief.example\ntags: [kept]'],
    ['who is responsible', 'responsible: Jo Fictief\ntags: [kept]'],
    ['who is accountable', 'accountable:\n  name: Jo Fictief\ntags: [kept]'],
    ['stakeholders', 'stakeholders: [Jo Fictief]\ntags: [kept]'],
    ['who chaired', 'chair: Jo Fictief\ntags: [kept]'],
    ['who took it, in Dutch', 'beslist_door: Jo Fictief\nopsteller: Mo Fictief\ntags: [kept]'],
    ['who made the file', 'createdBy: Jo Fictief\ntags: [kept]'],
    ['who took part', 'participant: Jo Fictief\nnotulist: Mo Fictief\nindiener: Jo Fictief\ntags: [kept]'],
    ['one word that is all of the key', 'by: Jo Fictief\nnamens: Mo Fictief\ndri: Jo Fictief\ntags: [kept]'],
    ['an address', 'email: jo@fictief.example\ntags: [kept]'],
    ['a comment', '# deciders: Jo Fictief\ntags: [kept]'],
    ['a mistake in the YAML elsewhere', 'title: ADR 7: A\ndeciders:\n  - Jo Fictief\ntags: [kept]'],
    ['a mistake below it', 'title: ADR 7: A\nmeta:\n  deciders:\n    chair: Jo Fictief\ntags: [kept]'],
    ['Windows line ends', 'deciders:\r\n  chair: Jo Fictief\r\ntags: [kept]'],
  ])('keeps no people under %s', (_, yaml) => {
    const { record, codes } = read(yaml);
    const { original, ...rest } = record ?? { original: '' };
    expect(JSON.stringify(rest)).not.toMatch(/fictief/i);
    expect(record?.originalWithoutNames).toContain('kept');
    expect(record?.originalWithoutNames?.split('\n')).toHaveLength(original.split('\n').length);
    expect(codes.filter((code) => code.endsWith('names-left-out'))).toHaveLength(1);
  });

  it('says nothing of names where none stand', () => {
    for (const yaml of [
      'deciders:',
      'deciders: []',
      'deciders: null',
      'decision_drivers: cost',
      'tags: [people]',
    ])
      expect(read(yaml).codes).toEqual([]);
  });
});
