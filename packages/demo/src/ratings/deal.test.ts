import type { SideId } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { deal } from './deal.ts';

const people = (side: SideId, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${side}-${index + 1}`, side }));
const ten = [
  ...people('public-side', 5),
  ...people('creative-side', 3),
  ...people('society-knowledge-side', 2),
];

const levelsOf = (dealt: ReturnType<typeof deal>, isPublic: boolean) =>
  [...dealt]
    .filter(([id]) => id.startsWith('public') === isPublic)
    .flatMap(([, answer]) => (answer.kind === 'rated' ? [answer.level] : []))
    .toSorted();

describe('dealing answers', () => {
  it('gives everyone one answer and uses each answer once', () => {
    const dealt = deal('1-2-3-2-0 ?2', ten, 4);
    expect([...dealt.keys()].toSorted()).toEqual(ten.map(({ id }) => id).toSorted());
    expect([...dealt.values()].filter(({ kind }) => kind === 'unknown')).toHaveLength(2);
  });

  it('gives the public side and the others the same low and high answers', () => {
    const dealt = deal('2-2-2-2-2', ten, 0);
    expect(levelsOf(dealt, true)).toEqual([1, 2, 3, 4, 5]);
    expect(levelsOf(dealt, false)).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the lowest answer to somebody else at another turn', () => {
    const lowest = (turn: number) =>
      [...deal('1-0-0-9-0', ten, turn)].find(([, a]) => a.kind === 'rated' && a.level === 1)?.[0];
    expect(new Set([0, 1, 2, 3].map(lowest)).size).toBe(4);
  });

  it('refuses a tally for another number of people', () => {
    expect(() => deal('1-1-1-1-1', ten, 0)).toThrow('5 answers for 10 people');
  });
});
