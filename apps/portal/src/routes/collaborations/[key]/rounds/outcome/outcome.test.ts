import {
  type Answer,
  type BlockResult,
  type Level,
  release,
  type SidedAnswer,
  type SideId,
} from '@samenspel/domain';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BlockOutcome from './BlockOutcome.svelte';
import { outcomeOf } from './outcome.ts';

type Options = { unknown?: number; notRelevant?: number; mode?: 'anonymous' | 'open'; sides?: SideId[] };

/** A published result made by the domain itself, from counts on the levels 1 to 5. */
function resultOf(counts: readonly number[], options: Options = {}): BlockResult {
  const { unknown = 0, notRelevant = 0, mode = 'anonymous', sides = [] } = options;
  const rated = counts.flatMap((count, i): Answer[] =>
    Array.from({ length: count }, () => ({ kind: 'rated', level: (i + 1) as Level })),
  );
  const others = [
    ...Array.from({ length: unknown }, (): Answer => ({ kind: 'unknown' })),
    ...Array.from({ length: notRelevant }, (): Answer => ({ kind: 'not-relevant-now' })),
  ];
  const answers = [...rated, ...others].map((answer, i): SidedAnswer => ({ answer, side: sides[i] ?? null }));
  return {
    roundId: 'r1',
    kind: 'full',
    publishedOn: '2024-07-04',
    publishedAt: '2024-07-04T10:00:00.000Z',
    version: 1,
    published: release({ blockId: 'productive-tension', k: 5, mode, answers }),
    change: null,
  };
}

const pageOf = (result: BlockResult) =>
  render(BlockOutcome, {
    props: { result, earlier: undefined, blockId: 'productive-tension', language: 'en' },
  })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/<style.*?<\/style>/gs, '');
const numbersIn = (html: string) => html.replace(/<[^>]*>/g, ' ').match(/\d+/g) ?? [];

describe('with too few answers', () => {
  const result = resultOf([0, 1, 2, 1, 0]);

  it('says so, and shows neither bars nor a single number', () => {
    const html = pageOf(result);
    expect(html).toContain('Too few answers to show without making someone recognisable.');
    expect(html).not.toContain('<table');
    expect(numbersIn(html)).toEqual([]);
  });

  it('says that most do not know yet, without how many', () => {
    const html = pageOf(resultOf([0, 1, 1, 0, 0], { unknown: 5 }));
    expect(html).toContain('Half or more do not know yet.');
    expect(numbersIn(html)).toEqual([]);
  });
});

describe('with five to seven answers', () => {
  const html = pageOf(resultOf([0, 1, 4, 1, 0]));

  it('gives the level and how far people agree in words', () => {
    expect(html).toContain('Most answers lie around: “Agreed, but still uneven”.');
    expect(html).toContain('You largely see this alike.');
  });

  it('shows no distribution and no decimals', () => {
    expect(html).not.toContain('<table');
    expect(html).not.toMatch(/\d\.\d/);
  });
});

describe('with eight answers and more', () => {
  it('shows the distribution, a single answer joined with its neighbour', () => {
    const html = pageOf(resultOf([1, 3, 2, 3, 1], { unknown: 2 }));
    expect(html).toContain('1–2');
    expect(html).toContain('2 of 12 people do not know yet.');
    expect(html).toContain('There are two views.');
  });

  it('keeps agreement and deviation away where an answer was joined', () => {
    expect(pageOf(resultOf([1, 3, 2, 3, 1]))).not.toMatch(/deviation|0\.18/);
    expect(pageOf(resultOf([0, 2, 6, 3, 0]))).toContain('0.68');
  });
});

it('waits with the level word when half or more do not know yet', () => {
  const outcome = outcomeOf(resultOf([0, 1, 4, 1, 0], { unknown: 6 }), undefined, 'nl');
  expect(outcome.headline).toBe('Nog niet te zeggen.');
  expect(outcome.onRequest[0]).toContain('Afgesproken, maar nog wisselend');
});

it('names the two sides that experience a block differently', () => {
  const sides = (['public-side', 'creative-side'] as const).flatMap((side) => Array<SideId>(5).fill(side));
  const { published } = resultOf([0, 0, 0, 0, 0]);
  expect(published.shown).toBe('too-few');
  const answers = [2, 2, 2, 1, 3, 4, 4, 4, 3, 5].map((level, i) => ({
    answer: { kind: 'rated', level: level as Level } as const,
    side: sides[i] ?? null,
  }));
  const apart = release({ blockId: 'productive-tension', k: 5, mode: 'anonymous', answers });
  const outcome = outcomeOf({ ...resultOf([0]), published: apart }, undefined, 'nl');
  expect(outcome.further.join(' ')).toContain(
    'Publieke organisaties en ontwerpers en makers beleven dit anders. Een goed onderwerp voor een gesprek.',
  );
});
