import { describe, expect, it } from 'vitest';
import { answersIn } from './notation.ts';

const short = (tally: string) =>
  answersIn(tally).map((answer) => (answer.kind === 'rated' ? answer.level : answer.kind));

describe('a tally', () => {
  it('stands for its answers, from the lowest level up', () => {
    expect(short('0-2-1-0-1')).toEqual([2, 2, 3, 5]);
  });

  it('ends with those who do not know yet and those for whom it is not relevant', () => {
    expect(short('1-0-0-0-0 ?2 ×1')).toEqual([1, 'unknown', 'unknown', 'not-relevant-now']);
  });

  it('may have somebody for whom it is not relevant without anybody who does not know', () => {
    expect(short('0-0-0-1-0 ×1')).toEqual([4, 'not-relevant-now']);
  });

  it.each(['0-3-3-2', '0-3-3-2-1?2', '0-3-3-2-1 x1', ''])('"%s" is refused', (written) => {
    expect(() => answersIn(written)).toThrow(RangeError);
  });
});
