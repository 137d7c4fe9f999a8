import { describe, expect, it } from 'vitest';
import type { Level } from '../../frame/index.ts';
import type { Counts } from '../statistics/index.ts';
import { fullBars, joinedBars } from './bars.ts';
import { forAudience, type PublishedBlock, release, type SidedAnswer } from './index.ts';

const anonymous = { blockId: 'momentum', k: 5, mode: 'anonymous' } as const;

function answersOf(counts: Counts, unknown = 0): SidedAnswer[] {
  const rated = counts.flatMap((count, index): SidedAnswer[] =>
    Array(count).fill({ answer: { kind: 'rated', level: (index + 1) as Level }, side: 'public-side' }),
  );
  return [
    ...rated,
    ...Array<SidedAnswer>(unknown).fill({ answer: { kind: 'unknown' }, side: 'public-side' }),
  ];
}

function spreads(people: number): Counts[] {
  const found: Counts[] = [];
  for (let a = 0; a <= people; a++)
    for (let b = 0; a + b <= people; b++)
      for (let c = 0; a + b + c <= people; c++)
        for (let d = 0; a + b + c + d <= people; d++) found.push([a, b, c, d, people - a - b - c - d]);
  return found;
}

function groupsOf<T>(counts: readonly Counts[], seen: (counts: Counts) => T): Counts[][] {
  const groups = new Map<string, Counts[]>();
  for (const spread of counts) {
    const key = JSON.stringify(seen(spread));
    groups.set(key, [...(groups.get(key) ?? []), spread]);
  }
  return [...groups.values()];
}

const everyLevel = [0, 1, 2, 3, 4] as const;

describe('bars', () => {
  it('lose nobody, keep the order of the levels and never show a single answer', () => {
    for (const counts of [8, 9, 11].flatMap(spreads)) {
      const bars = joinedBars(counts);
      expect(bars.some(({ count }) => count === 1)).toBe(false);
      expect(bars[0]?.from).toBe(1);
      expect(bars.at(-1)?.to).toBe(5);
      for (const { from, to, count } of bars) {
        const people = fullBars(counts).filter((bar) => bar.from >= from && bar.to <= to);
        expect(count).toBe(people.reduce((sum, bar) => sum + bar.count, 0));
      }
    }
  });

  it('stay as they are when nobody stands alone', () => {
    expect(joinedBars([2, 0, 3, 3, 0])).toEqual(fullBars([2, 0, 3, 3, 0]));
  });

  it('do not tell whether the single answer stood on the outer level or beside it', () => {
    expect(joinedBars([1, 4, 3, 0, 0])).toEqual(joinedBars([4, 1, 3, 0, 0]));
    expect(joinedBars([0, 0, 3, 4, 1])).toEqual(joinedBars([0, 0, 3, 1, 4]));
  });

  it('leave the level of a single answer open in most groups', () => {
    const withSingle = [8, 9, 10, 11, 12].flatMap((people) =>
      groupsOf(spreads(people), joinedBars).flatMap((group) => {
        const certain = everyLevel.some((level) => group.every((counts) => counts[level] === 1));
        return group.filter((counts) => counts.includes(1)).map(() => certain);
      }),
    );
    expect(withSingle.filter(Boolean).length / withSingle.length).toBeLessThan(0.35);
  });
});

describe('a result in words', () => {
  const seenByTeam = (counts: Counts): PublishedBlock =>
    release({ ...anonymous, answers: answersOf(counts) });

  it('fits several ways of answering in all but a handful of groups', () => {
    const known = [5, 6, 7]
      .flatMap((people) => groupsOf(spreads(people), seenByTeam))
      .filter(({ length }) => length === 1);
    expect(known.length).toBeLessThanOrEqual(8);
  });

  it('leaves open whether a person stood alone on a level in more than nine of ten groups', () => {
    const certainty = [5, 6, 7].flatMap((people) =>
      groupsOf(spreads(people), seenByTeam).flatMap((group) =>
        group.map(() => everyLevel.some((level) => group.every((counts) => counts[level] === 1))),
      ),
    );
    expect(certainty.filter(Boolean).length / certainty.length).toBeLessThan(0.1);
  });
});

describe('too few answers', () => {
  it('look the same for every way of answering', () => {
    const seen = [0, 1, 2, 3, 4]
      .flatMap(spreads)
      .map((counts) => release({ ...anonymous, answers: answersOf(counts) }));
    expect(new Set(seen.map((result) => JSON.stringify(result))).size).toBe(1);
  });

  it('do not tell a lone person who does not know from one who left it blank', () => {
    const lone = release({ ...anonymous, answers: answersOf([0, 0, 0, 0, 0], 1) });
    expect(lone).toEqual(release({ ...anonymous, answers: [] }));
  });
});

describe('the view of outsiders', () => {
  it('carries no number and no split, whatever the team sees', () => {
    for (const mode of ['anonymous', 'open'] as const) {
      for (const counts of [3, 6, 9].flatMap(spreads)) {
        const view = forAudience(release({ ...anonymous, mode, answers: answersOf(counts, 2) }));
        const { level, ...rest } = view;
        expect(Object.values(rest).some((value) => typeof value === 'number')).toBe(false);
        expect(Object.keys(rest).sort()).toEqual(
          level === undefined
            ? ['answersBand', 'blockId', 'shown', 'unknownNote']
            : ['agreementClass', 'answersBand', 'blockId', 'shown', 'unknownNote'],
        );
      }
    }
  });
});
