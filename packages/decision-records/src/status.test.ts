import { describe, expect, it } from 'vitest';
import { record } from './decision-log.fixture.ts';
import { readDecisionRecords } from './index.ts';

function statusOf(...lines: string[]): string | undefined {
  return readDecisionRecords([record('0001-a.md', '1. A', '2020-01-01', ...lines)]).records[0]?.status.value;
}

describe('The status of a record', () => {
  it.each([
    ['Accepted', 'accepted'],
    ['**ACCEPTED**', 'accepted'],
    ['✅ Accepted (2020-01-02)', 'accepted'],
    ['2020-01-02: approved', 'accepted'],
    ['Status: Accepted', 'accepted'],
    ['Aanvaard', 'accepted'],
    ['Vastgesteld op 3 maart 2020', 'accepted'],
    ['Draft', 'proposed'],
    ['Voorgesteld', 'proposed'],
    ['Rejected', 'rejected'],
    ['Not accepted', 'rejected'],
    ['Ingetrokken', 'rejected'],
    ['Deprecated', 'deprecated'],
    ['Vervallen', 'deprecated'],
    ['Superseded', 'superseded'],
    ['Superceded by ADR-9', 'superseded'],
    ['Vervangen door besluit 9', 'superseded'],
    ['Proposed → Accepted', 'accepted'],
    ['~~Rejected~~ Accepted', 'accepted'],
    ['Accepted. Rejected alternatives are below.', 'accepted'],
    ['Partly superseded by ADR-9', 'unknown'],
    ['Supersedes ADR-9', 'unknown'],
    ['Blue', 'unknown'],
  ])('“%s” is %s', (text, value) => {
    expect(statusOf(text)).toBe(value);
  });

  it('is the furthest of several lines', () => {
    expect(statusOf('Accepted', '', 'Superseded by ADR-9')).toBe('superseded');
    expect(statusOf('Accepted', '', 'Partly superseded by ADR-9')).toBe('accepted');
  });

  it('keeps the words as written, links as their words', () => {
    const [read] = readDecisionRecords([
      record('0001-a.md', '1. A', '2020-01-01', '*Accepted*', 'Supersedes [2. B](0002-b.md)'),
    ]).records;
    expect(read?.status).toEqual({ value: 'accepted', asWritten: 'Accepted\nSupersedes 2. B', line: 7 });
  });

  it('that nobody understands is reported with its line', () => {
    const { problems } = readDecisionRecords([record('0001-a.md', '1. A', '2020-01-01', 'Blue')]);
    expect(problems).toMatchObject([
      {
        code: 'status-not-understood',
        line: 7,
        severity: 'warning',
        message: { nl: 'De status “Blue” is niet begrepen.' },
      },
    ]);
  });

  it('gives a date when no other place does', () => {
    const content = '# 1. A\n\n## Status\n\nAccepted on 3 March 2020\n';
    expect(readDecisionRecords([{ path: '0001-a.md', content }]).records[0]).toMatchObject({
      date: '2020-03-03',
      dateFrom: { place: 'status', line: 5 },
    });
  });
});
