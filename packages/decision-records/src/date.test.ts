import { describe, expect, it } from 'vitest';
import { datesIn, isCalendarDate } from './date.ts';

describe('A date in a text', () => {
  it.each([
    '2019-10-28',
    '2019/10/28',
    '2019.10.28',
    '2019-10-28T09:30:00Z',
    '28 October 2019',
    '28th of October, 2019',
    'Monday 28 Oct. 2019',
    'October 28, 2019',
    'Oct 28th 2019',
    '28 oktober 2019',
    'maandag 28 okt 2019',
    '28/10/2019',
    '10/28/2019',
    '28-10-2019',
    '28.10.2019',
  ])('is understood when written as %s', (text) => {
    expect(datesIn(text)).toMatchObject([{ kind: 'certain', iso: '2019-10-28' }]);
  });

  it('is ambiguous when day and month could change places', () => {
    expect(datesIn('03/04/2019')).toEqual([{ kind: 'ambiguous', asWritten: '03/04/2019' }]);
  });

  it('is certain when day and month are the same number', () => {
    expect(datesIn('05/05/2019')).toMatchObject([{ kind: 'certain', iso: '2019-05-05' }]);
  });

  it.each(['2019-02-29', '31 April 2019', '2019-13-01', '0201-01-01'])('is impossible as %s', (text) => {
    expect(datesIn(text)).toMatchObject([{ kind: 'impossible' }]);
  });

  it.each(['YYYY-MM-DD', 'October 2019', 'soon', '12345-10-28', ''])('is not found in “%s”', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('comes in the order of the text', () => {
    const dates = datesIn('28 October 2019, last changed 2020-01-31').map(
      (date) => date.kind === 'certain' && date.iso,
    );
    expect(dates).toEqual(['2019-10-28', '2020-01-31']);
  });

  it('knows leap years', () => {
    expect([
      isCalendarDate('2020-02-29'),
      isCalendarDate('2100-02-29'),
      isCalendarDate('2000-02-29'),
    ]).toEqual([true, false, true]);
  });
});
