import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blockIds } from '../../blocks/index.ts';
import type { Level, SideId } from '../../frame/index.ts';
import type { Counts } from '../statistics/index.ts';
import { type PublishedBlock, publishedBlockSchema, release, type SidedAnswer } from './index.ts';

type Given = { counts?: Counts; unknown?: number; notRelevant?: number; side?: SideId | null };

function answers({
  counts = [0, 0, 0, 0, 0],
  unknown = 0,
  notRelevant = 0,
  side = null,
}: Given): SidedAnswer[] {
  const rated = counts.flatMap((count, index): SidedAnswer[] =>
    Array(count).fill({ answer: { kind: 'rated', level: (index + 1) as Level }, side }),
  );
  return [
    ...rated,
    ...Array<SidedAnswer>(unknown).fill({ answer: { kind: 'unknown' }, side }),
    ...Array<SidedAnswer>(notRelevant).fill({ answer: { kind: 'not-relevant-now' }, side }),
  ];
}

const closed = { blockId: 'momentum', k: 5, mode: 'anonymous' } as const;
const published = (given: Given, terms: Partial<Parameters<typeof release>[0]> = {}): PublishedBlock =>
  release({ ...closed, answers: answers(given), ...terms });

describe('given an anonymous round', () => {
  it('when fewer than k people rated, then nothing is said but that there are too few', () => {
    expect(published({ counts: [0, 1, 2, 1, 0], unknown: 1, notRelevant: 3 })).toEqual({
      blockId: 'momentum',
      methodVersion: 2,
      shown: 'too-few',
      unknownNote: 'none',
      answersBand: null,
      partition: 'none',
      diverges: false,
    });
  });

  it('when most of them do not know yet, then that is said without a number', () => {
    expect(published({ counts: [0, 1, 2, 1, 0], unknown: 5 })).toMatchObject({
      shown: 'too-few',
      unknownNote: 'many',
    });
    expect(published({ unknown: 7 }).unknownNote).toBe('many');
  });

  it('when only one or two people answered, then not even that they do not know yet is said', () => {
    expect(published({ unknown: 1 }).unknownNote).toBe('none');
    expect(published({ counts: [0, 0, 1, 0, 0], unknown: 3 }).unknownNote).toBe('none');
  });

  it('when five to seven rated, then there are words from a median in halves, and no figures', () => {
    const result = published({ counts: [0, 4, 2, 1, 0], unknown: 2, notRelevant: 1 });
    expect(result).toEqual({
      blockId: 'momentum',
      methodVersion: 2,
      shown: 'words',
      ratings: 7,
      unknown: 2,
      notRelevant: 1,
      median: 2.5,
      level: { from: 2, to: 3 },
      agreementClass: 'broad',
      unknownNote: 'none',
      answersBand: '5-7',
      partition: 'none',
      diverges: false,
    });
  });

  it('when eight or more rated, then there are figures, and bars without a single answer', () => {
    expect(published({ counts: [1, 3, 2, 3, 1], unknown: 2 })).toEqual({
      blockId: 'momentum',
      methodVersion: 2,
      shown: 'figures',
      ratings: 10,
      unknown: 2,
      notRelevant: 0,
      median: 3,
      level: { from: 3, to: 3 },
      agreementClass: 'two-views',
      bars: [
        { from: 1, to: 2, count: 4 },
        { from: 3, to: 3, count: 2 },
        { from: 4, to: 5, count: 4 },
      ],
      unknownNote: 'none',
      answersBand: '8-14',
      partition: 'none',
      diverges: false,
    });
  });

  it('when all but at most two chose one level, then it is worded as close agreement, however many they are', () => {
    expect(published({ counts: [0, 0, 0, 6, 0] })).toMatchObject({ agreementClass: 'broad', median: 4 });
    const everyone = published({ counts: [0, 0, 0, 12, 0] });
    expect(everyone).toMatchObject({ shown: 'words', agreementClass: 'broad', median: 4 });
    expect(published({ counts: [0, 0, 1, 11, 0] })).toEqual(everyone);
    expect(published({ counts: [0, 0, 2, 10, 0] })).toEqual(everyone);
    expect(published({ counts: [0, 0, 3, 9, 0] }).shown).toBe('figures');
  });

  it('when one of five stands alone, then the level is whole, and fits other ways of answering too', () => {
    const alone = published({ counts: [1, 0, 0, 0, 4] });
    expect(alone).toMatchObject({ median: 5, level: { from: 5, to: 5 }, agreementClass: 'wide' });
    expect(published({ counts: [1, 0, 0, 1, 3] })).toEqual(alone);
  });

  it('when people say it is not relevant or leave it blank, then only ratings count for the threshold', () => {
    expect(published({ counts: [0, 0, 4, 0, 0], notRelevant: 6 }).shown).toBe('too-few');
    expect(published({ counts: [0, 0, 5, 0, 0], notRelevant: 6 }).shown).toBe('words');
  });

  it('when a team asked for more ratings, then its own threshold holds', () => {
    expect(published({ counts: [0, 0, 9, 0, 0] }, { k: 10 }).shown).toBe('too-few');
    expect(published({ counts: [0, 3, 7, 0, 0] }, { k: 10 }).shown).toBe('figures');
    expect(() => published({}, { k: 4 })).toThrow(RangeError);
    expect(() => published({}, { k: 11 })).toThrow(RangeError);
  });

  it('when nobody answered, then there are too few', () => {
    expect(published({}).shown).toBe('too-few');
  });

  it('when the order of the answers differs, then the result is the same', () => {
    const given = answers({ counts: [1, 2, 3, 2, 1], unknown: 2, side: 'public-side' });
    expect(release({ ...closed, answers: given.toReversed() })).toEqual(
      release({ ...closed, answers: given }),
    );
  });
});

describe('given the sides of those who answered', () => {
  const pulse = [
    ...answers({ counts: [1, 3, 1, 0, 0], side: 'public-side' }),
    ...answers({ counts: [0, 1, 0, 1, 0], side: 'creative-side' }),
    ...answers({ counts: [0, 0, 1, 2, 0], side: 'society-knowledge-side' }),
  ];

  it('when public and other partners have k ratings each, then both are shown in words and the difference is flagged', () => {
    const result = release({ ...closed, answers: pulse });
    expect(result.partition).toBe('P2');
    expect(result.diverges).toBe(true);
    expect(result.parts).toEqual([
      {
        sides: ['public-side'],
        ratings: 5,
        median: 2,
        level: { from: 2, to: 2 },
        agreementClass: 'broad',
      },
      {
        sides: ['creative-side', 'society-knowledge-side'],
        ratings: 5,
        median: 3.5,
        level: { from: 3, to: 4 },
        agreementClass: 'broad',
      },
    ]);
  });

  it('when one of them lacks a rating, then no part is shown at all', () => {
    const result = release({ ...closed, answers: pulse.slice(1) });
    expect(result).toMatchObject({ partition: 'none', diverges: false });
    expect(result.parts).toBeUndefined();
  });

  it.each([
    ['of one mind', [0, 5, 0, 0, 0]],
    ['of one mind but for one', [0, 4, 0, 0, 1]],
  ] as const)(
    'when a side is %s, then no part is shown, since that would tell what each of them answered',
    (_, counts) => {
      const others = answers({ counts: [1, 1, 1, 1, 1], side: 'creative-side' });
      const result = release({
        ...closed,
        answers: [...answers({ counts, side: 'public-side' }), ...others],
      });
      expect(result).toMatchObject({ shown: 'figures', partition: 'none', diverges: false });
    },
  );

  it('when a split is shown, then its parts hold every rating, so that none is left over by subtraction', () => {
    const few = [0, 1, 5, 6, 9];
    const apart = (n: number): Counts => [0, Math.min(n, 2), Math.max(n - 2, 0), 0, 0];
    const sizes = few.flatMap((a) =>
      few.flatMap((b) => few.flatMap((c) => [0, 1].map((d) => [a, b, c, d] as const))),
    );
    const results = sizes.map(([a, b, c, withoutSide]) =>
      release({
        ...closed,
        answers: [
          ...answers({ counts: apart(a), side: 'public-side' }),
          ...answers({ counts: apart(b), side: 'creative-side', unknown: b === 0 ? 1 : 0 }),
          ...answers({ counts: apart(c), side: 'society-knowledge-side' }),
          ...answers({ counts: [withoutSide, 0, 0, 0, 0], side: null }),
        ],
      }),
    );
    const split = results.filter(({ partition }) => partition !== 'none');
    expect(new Set(split.map(({ partition }) => partition))).toEqual(new Set(['P2', 'P3']));
    for (const { ratings, parts = [] } of split) {
      expect(parts.reduce((sum, part) => sum + part.ratings, 0)).toBe(ratings);
      expect(Math.min(...parts.map((part) => part.ratings))).toBeGreaterThanOrEqual(5);
    }
  });

  it('when the block is about power, then it takes six ratings and is never split', () => {
    const blockId = 'insight-into-power-relations';
    expect(release({ ...closed, blockId, answers: pulse })).toMatchObject({
      shown: 'figures',
      partition: 'none',
    });
    expect(published({ counts: [0, 2, 3, 0, 0] }, { blockId }).shown).toBe('too-few');
    expect(published({ counts: [0, 3, 3, 0, 0] }, { blockId }).shown).toBe('words');
    expect(published({ counts: [0, 3, 3, 0, 0] }, { blockId, k: 7 }).shown).toBe('too-few');
  });
});

describe('given an open round', () => {
  it('when three people rated, then the team sees full figures', () => {
    expect(published({ counts: [0, 1, 0, 2, 0] }, { mode: 'open' })).toMatchObject({
      shown: 'figures',
      ratings: 3,
      median: 3.75,
      level: { from: 4, to: 4 },
      bars: [
        { from: 1, to: 1, count: 0 },
        { from: 2, to: 2, count: 1 },
        { from: 3, to: 3, count: 0 },
        { from: 4, to: 4, count: 2 },
        { from: 5, to: 5, count: 0 },
      ],
      answersBand: null,
    });
  });

  it('when nobody rated, then there is nothing to show', () => {
    expect(published({ unknown: 2 }, { mode: 'open' })).toMatchObject({
      shown: 'too-few',
      unknownNote: 'none',
    });
  });
});

describe('given the ratings of the demo story on power relations', () => {
  const story: Record<string, readonly (readonly [Counts, number])[]> = {
    A: [
      [[2, 2, 1, 0, 0], 4],
      [[1, 3, 2, 1, 0], 3],
      [[2, 2, 2, 1, 1], 2],
      [[0, 2, 5, 2, 1], 1],
      [[0, 1, 5, 2, 2], 1],
    ],
    B: [
      [[2, 1, 1, 0, 0], 5],
      [[2, 1, 1, 1, 0], 4],
      [[2, 2, 1, 0, 0], 3],
      [[1, 3, 1, 1, 0], 2],
      [[0, 3, 2, 1, 1], 1],
    ],
    C: [
      [[2, 3, 0, 0, 0], 3],
      [[2, 3, 1, 1, 0], 4],
      [[2, 3, 2, 2, 1], 3],
      [[0, 3, 5, 2, 1], 3],
      [[0, 2, 6, 2, 2], 2],
    ],
  };

  it('when the rounds close, then the block is hidden in A-R1, B-R1, B-R2, B-R3 and C-R1 only', () => {
    const hidden = Object.entries(story).flatMap(([collaboration, rounds]) =>
      rounds.flatMap(([counts, unknown], index) => {
        const result = published({ counts, unknown }, { blockId: 'insight-into-power-relations' });
        return result.shown === 'too-few' ? [`${collaboration}-R${index + 1}`] : [];
      }),
    );
    expect(hidden).toEqual(['A-R1', 'B-R1', 'B-R2', 'B-R3', 'C-R1']);
  });
});

describe('the shape of a published result', () => {
  const result = published({ counts: [1, 3, 2, 3, 1] });

  it('holds for every result of the rule and survives the log as JSON', () => {
    for (const mode of ['anonymous', 'open'] as const) {
      for (const blockId of [...blockIds]) {
        for (let people = 0; people < 17; people++) {
          const given = answers({
            counts: [people, 1, people % 3, 0, 2],
            unknown: people % 4,
            side: 'public-side',
          });
          const others = answers({ counts: [0, people, 1, 1, 0], side: 'creative-side' });
          const value = release({ blockId, k: 5, mode, answers: [...given, ...others] });
          expect(v.parse(publishedBlockSchema, JSON.parse(JSON.stringify(value)))).toEqual(value);
        }
      }
    }
  });

  it.each([
    ['a figure too many', { ...published({ counts: [0, 0, 5, 0, 0] }), agreement: 1 }],
    ['a number with too few answers', { ...published({}), ratings: 3 }],
    ['a word missing', { ...published({ counts: [0, 0, 5, 0, 0] }), level: undefined }],
    ['a key of its own', { ...result, names: ['somebody'] }],
    ['a flag without parts', { ...result, diverges: true }],
    ['levels that are no neighbours', { ...result, level: { from: 1, to: 3 } }],
    ['an unknown block', { ...result, blockId: 'no-block' }],
  ])('refuses %s', (_, value) => {
    expect(v.safeParse(publishedBlockSchema, value).success).toBe(false);
  });
});
