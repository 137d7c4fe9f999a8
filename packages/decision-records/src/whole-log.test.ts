import { describe, expect, it } from 'vitest';
import { file, record } from './decision-log.fixture.ts';
import { readDecisionRecords } from './index.ts';

/** An invented log with the faults that real logs have, all at once. */
const log = [
  file('README.md', '# Our decisions'),
  record('0001-keep-a-log.md', '1. Keep a log', '2019-06-28', 'Accepted'),
  record('0002-bake-bread.md', '2. Bake bread', '2019-07-01', 'Accepted'),
  record('0002-brew-tea.md', '2. brew-tea', '2019-07-01', 'Superceded by [7. coffee](0007-brew-coffee.md)'),
  record(
    '0003-rent-the-mill.md',
    '3. Rent the mill',
    '2019-10-28',
    "Superceded by [6. Close the mill's loft](0006-close-the-mill-s-loft.md)",
    '',
    'Superceded by [8. Buy the bakery](0008-buy-the-bakery.md)',
  ),
  record(
    '0005-close-the-mills-loft.md',
    "6. Close the mill's loft",
    '2020-02-05',
    'Accepted',
    '',
    'Partial supersede of [3. Rent the mill](0003-rent-the-mill.md)',
  ),
  record('0006-sweep-daily.md', '6. Sweep daily', '2020-02-28', 'Accepted'),
  record('0007-brew-coffee.md', '7. brew-coffee', '2021-10-06', 'Supercedes [2. brew-tea](0002-brew-tea.md)'),
  record(
    '0008-buy-the-bakery.md',
    '9. Buy the bakery',
    '2022-01-25',
    'Accepted',
    '',
    'Supercedes [3. Rent the mill](0003-rent-the-mill.md)',
    'Supercedes [2. Bake bread](0002-bake-bread.md)',
  ),
];

describe('A log with the faults of real ones', () => {
  const { records, links, problems } = readDecisionRecords(log);

  it('gives every record once, also those that share a number', () => {
    expect(
      records.map(({ sourceKey, numbers }) => `${sourceKey} ${numbers.heading}/${numbers.fileName}`),
    ).toEqual([
      '0001-keep-a-log.md 1/1',
      '0002-bake-bread.md 2/2',
      '0002-brew-tea.md 2/2',
      '0003-rent-the-mill.md 3/3',
      '0005-close-the-mills-loft.md 6/5',
      '0006-sweep-daily.md 6/6',
      '0007-brew-coffee.md 7/7',
      '0008-buy-the-bakery.md 9/8',
    ]);
  });

  it('gives every relation once, a renamed file and a number borne twice notwithstanding', () => {
    const told = links.map(
      ({ from, relation, to, toldBy }) => `${from} ${relation} ${to} (${toldBy.join('+')})`,
    );
    expect(told.sort()).toEqual([
      '0005-close-the-mills-loft.md partly-supersedes 0003-rent-the-mill.md (from+to)',
      '0007-brew-coffee.md supersedes 0002-brew-tea.md (from+to)',
      '0008-buy-the-bakery.md supersedes 0002-bake-bread.md (from)',
      '0008-buy-the-bakery.md supersedes 0003-rent-the-mill.md (from+to)',
    ]);
  });

  it('tells what was odd, with file and line, in Dutch and English', () => {
    expect(problems.map(({ path, line, code, severity }) => `${path}:${line} ${severity} ${code}`)).toEqual([
      '0002-bake-bread.md:1 note number-repeated',
      '0002-brew-tea.md:1 note number-repeated',
      '0002-brew-tea.md:7 note link-words-differ',
      '0003-rent-the-mill.md:7 note link-file-renamed',
      '0005-close-the-mills-loft.md:1 note numbers-disagree',
      '0005-close-the-mills-loft.md:9 note ends-differ',
      '0007-brew-coffee.md:7 note status-missing',
      '0008-buy-the-bakery.md:1 note numbers-disagree',
      'README.md:1 note left-out',
    ]);
    expect(problems[3]?.message).toEqual({
      nl: 'Het bestand “0006-close-the-mill-s-loft.md” is er niet; bedoeld is 0005-close-the-mills-loft.md.',
      en: 'There is no file “0006-close-the-mill-s-loft.md”; 0005-close-the-mills-loft.md is meant.',
    });
  });
});
