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
});
