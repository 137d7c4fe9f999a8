import { type Collaboration, type Decision, noReview, nothingYet } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { mostListed } from '#lib/list/latest.ts';
import { decisionView, heirsFor, missingIn, underCurtain } from './view.ts';

const bare: Decision = {
  id: 'd',
  state: 'taken',
  title: 'Use it',
  context: null,
  options: [],
  choice: null,
  rationale: null,
  assumptions: [],
  dissent: [],
  howDecided: null,
  involved: [],
  affected: [],
  blocks: [],
  expectedEffects: [],
  reversibility: null,
  beganOn: '2019-10-28',
  wordsOn: '2019-10-28',
  decidedOn: '2019-10-28',
  reviewOn: null,
  ending: null,
  review: noReview,
  source: null,
  recordedAt: '2026-11-23T10:00:00Z',
  visibility: 'team',
  writers: [],
};

describe('what a decision does not say', () => {
  it('is named, field by field', () => {
    expect(missingIn(bare)).toEqual(
      expect.arrayContaining(['context', 'options', 'choice', 'rationale', 'expectedEffects', 'dissent']),
    );
    expect(missingIn(bare)).not.toContain('decidedOn');
  });

  it('does not include a choice nobody has made yet', () => {
    expect(missingIn({ ...bare, state: 'proposed', decidedOn: null })).not.toContain('choice');
  });

  it('does not include a choice that the source tells in its own words', () => {
    const source = {
      file: 'a.md',
      key: 'a',
      numbers: [],
      statusAsWritten: null,
      original: '',
      decision: 'Use it.',
      consequences: null,
    };
    expect(missingIn({ ...bare, source })).not.toContain('choice');
  });
});

describe('a decision whose quality is being judged', () => {
  const effect = {
    blockId: 'momentum',
    direction: 'up',
    size: 'some',
    byDate: '2020-01-01',
    confidence: 'low',
  } as const;
  const reviewing: Decision = {
    ...bare,
    state: 'in-review',
    expectedEffects: [effect],
    dissent: [
      { text: 'Too soon.', on: '2019-10-28' },
      { text: 'I told you so.', on: '2020-02-01' },
    ],
    review: { ...noReview, startedOn: '2020-03-01' },
  };
  const link = (to: string, on: string) =>
    ({ from: 'd', to, relation: 'relates-to', asWritten: null, on }) as const;
  const state: Collaboration = {
    ...nothingYet('c'),
    decisions: { d: reviewing, earlier: { ...bare, id: 'earlier' }, later: { ...bare, id: 'later' } },
    links: { a: link('earlier', '2019-10-28'), b: link('later', '2020-02-01') },
  };
  it('keeps an earlier outcome behind the curtain, also for who goes back in time', () => {
    const before = { ...reviewing, review: { ...reviewing.review, quality: 'careful', outcome: 'better' } };
    expect(underCurtain(before as Decision, reviewing).review.outcome).toBeNull();
    expect(underCurtain(before as Decision, undefined).review.outcome).toBe('better');
  });

  const seen = (decision: Decision) => decisionView(state, decision, '2020-03-01', (id) => id);

  it('is shown as it stood on its day, with its expectations and without what came of them', () => {
    const { dissent, links, looking } = seen(reviewing);
    expect(dissent.latest.map(({ text }) => text)).toEqual(['Too soon.']);
    expect(links.map(({ id }) => id)).toEqual(['earlier']);
    expect(looking).toMatchObject({ covered: true, stage: 'to-judge' });
    expect(looking.effects).toEqual([{ expected: effect, observed: null, result: null }]);
  });

  it('opens when it has been judged', () => {
    const { dissent, looking } = seen({ ...reviewing, review: { ...reviewing.review, quality: 'careful' } });
    expect(dissent.latest).toHaveLength(2);
    expect(looking).toMatchObject({ covered: false, effects: [{ observed: { change: null } }] });
  });
});

describe('among twenty thousand decisions with long titles', () => {
  const many = Array.from(
    { length: 19_990 },
    (_, n): Decision => ({
      ...bare,
      id: `d${n}`,
      title: 'x'.repeat(495),
      decidedOn: `${2000 + (n % 25)}-05-01`,
    }),
  );
  const linked = many
    .slice(0, mostListed + 5)
    .map(({ id }) => [
      id,
      { from: id, to: 'd', relation: 'relates-to', asWritten: null, on: '2024-05-01' } as const,
    ]);
  const state: Collaboration = {
    ...nothingYet('c'),
    decisions: Object.fromEntries([...many, bare].map((one) => [one.id, one])),
    links: Object.fromEntries(linked),
  };

  it('the latest could take its place, and the page says how many others there are', () => {
    const { latest, earlier } = heirsFor(state, 'd');
    expect(latest).toHaveLength(mostListed);
    expect(earlier).toBe(19_990 - mostListed);
    expect(new Set(latest.map(({ decidedOn }) => decidedOn))).toEqual(new Set(['2024-05-01']));
  });

  it('a page stays small, however much it is linked with', () => {
    const view = decisionView(state, bare, '2026-03-01', (id) => id);
    expect(view.moreLinks).toBe(5);
    expect(JSON.stringify([view, heirsFor(state, 'd')]).length).toBeLessThan(300_000);
  });
});
