import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadResult, readDecisionRecords } from './index.ts';

/** A real decision log, kept beside the repository and never in it. */
const folder = new URL('../../../../shared/real/roda-decisions/', import.meta.url);
const isPresent = existsSync(folder);
const left = isPresent ? '' : ' (LEFT OUT: ../shared/real/roda-decisions is not beside the repository)';

const result: ReadResult = isPresent
  ? readDecisionRecords(
      readdirSync(folder).map((path) => ({ path, content: readFileSync(new URL(path, folder), 'utf8') })),
    )
  : { records: [], links: [], problems: [] };

describe.skipIf(!isPresent)(`The decision log of a real ministry${left}`, () => {
  const short = (key: string) => key.slice(0, 4);

  it('has 42 records from 2019-06-28 to 2025-02-03, each with a title of its own', () => {
    const dates = result.records.map(({ date }) => date ?? '').sort();
    expect(dates).toHaveLength(42);
    expect([dates.at(0), dates.at(-1)]).toEqual(['2019-06-28', '2025-02-03']);
    expect(new Set(result.records.map(({ sourceKey }) => sourceKey)).size).toBe(42);
    expect(new Set(result.records.map(({ title }) => title)).size).toBe(42);
  });

  it('has five relations, each known from both ends and counted once', () => {
    const told = result.links.map(({ from, to, relation, toldBy }) => [
      short(from),
      relation,
      short(to),
      toldBy.join('+'),
    ]);
    expect(told.sort()).toEqual([
      ['0015', 'partly-supersedes', '0006', 'from+to'],
      ['0022', 'supersedes', '0008', 'from+to'],
      ['0032', 'supersedes', '0020', 'from+to'],
      ['0034', 'supersedes', '0006', 'from+to'],
      ['0034', 'supersedes', '0026', 'from+to'],
    ]);
  });

  it('keeps the files apart that share a number', () => {
    const numbers = result.records.map(({ numbers }) => numbers.fileName);
    expect([3, 9, 19].map((number) => numbers.filter((other) => other === number).length)).toEqual([2, 2, 2]);
  });

  it('loses no part: each file has context and decision, and all but one their consequences', () => {
    for (const { context, decision, path } of result.records)
      expect([path, context, decision]).not.toContain(null);
    const without = result.records
      .filter(({ consequences }) => consequences === null)
      .map(({ path }) => short(path));
    expect(without).toEqual(['0034']);
  });

  it('has no errors and no warnings, only what is good to know', () => {
    expect(result.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const count = (code: string) =>
      result.problems.filter((one) => one.code === code).map(({ path }) => short(path));
    expect(count('numbers-disagree')).toEqual(['0015', '0018', '0024']);
    expect(count('link-file-renamed')).toEqual(['0006']);
    expect(count('ends-differ')).toEqual(['0015']);
  });
});
