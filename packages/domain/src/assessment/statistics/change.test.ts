import { describe, expect, it } from 'vitest';
import { changeBetween, differentGroup, lessCertain, trend, viewsDriftApart } from './index.ts';

describe('the change between two published medians', () => {
  it.each([
    [2.5, 2.5, 'about-same'],
    [2.62, 3.1, 'about-same'],
    [2.5, 2.99, 'about-same'],
    [2.33, 2.83, 'somewhat-up'],
    [2.0, 2.99, 'somewhat-up'],
    [2.1, 3.1, 'clearly-up'],
    [3.3, 2.8, 'somewhat-down'],
    [3.1, 2.1, 'clearly-down'],
  ] as const)('from %d to %d is %s', (earlier, later, word) => {
    expect(changeBetween(earlier, later)).toBe(word);
  });
});

describe('a trend', () => {
  it('needs two steps the same way that together reach a whole level', () => {
    expect(trend([2.1, 2.6, 3.1])).toBe('up');
    expect(trend([4, 1, 4, 3.5, 3])).toBe('down');
    expect(trend([2.1, 2.6, 3.09])).toBe('none');
    expect(trend([2, 3.5, 3.4])).toBe('none');
    expect(trend([2, 2, 3.5])).toBe('none');
  });

  it('is not drawn over a gap or from too few results', () => {
    expect(trend([2, null, 4])).toBe('none');
    expect(trend([2, 3, 4, null])).toBe('none');
    expect(trend([null, 2, 3, 4])).toBe('up');
    expect(trend([2, 4])).toBe('none');
    expect(trend([])).toBe('none');
  });
});

describe('signals beside the change word', () => {
  it('say that views drift apart only when broad agreement is lost', () => {
    expect(viewsDriftApart('broad', 'wide')).toBe(true);
    expect(viewsDriftApart('broad', 'two-views')).toBe(true);
    expect(viewsDriftApart('broad', 'some-spread')).toBe(false);
    expect(viewsDriftApart('some-spread', 'two-views')).toBe(false);
  });

  it('say that people are less certain when the share that does not know rises by 25 points', () => {
    expect(lessCertain({ answers: 8, unknown: 0 }, { answers: 8, unknown: 2 })).toBe(true);
    expect(lessCertain({ answers: 10, unknown: 1 }, { answers: 12, unknown: 4 })).toBe(false);
    expect(lessCertain({ answers: 8, unknown: 4 }, { answers: 8, unknown: 1 })).toBe(false);
    expect(lessCertain({ answers: 0, unknown: 0 }, { answers: 8, unknown: 8 })).toBe(false);
  });

  it('say that it is a different group when the number of answers differs by more than a third', () => {
    expect(differentGroup({ answers: 9, unknown: 0 }, { answers: 12, unknown: 0 })).toBe(false);
    expect(differentGroup({ answers: 9, unknown: 0 }, { answers: 13, unknown: 0 })).toBe(true);
    expect(differentGroup({ answers: 9, unknown: 0 }, { answers: 5, unknown: 0 })).toBe(true);
  });
});
