import { type BlockId, type Collaboration, changeBetween, observedChange } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { blockNumber } from './testing/numbered.ts';
import { replay } from './testing/replay.ts';

const states = {
  a: replay('avondplein').state,
  b: replay('stil-signaal').state,
  c: replay('buurtbakens').state,
} as const;
const keys = { a: 'avondplein', b: 'stil-signaal', c: 'buurtbakens' } as const;

const letterOf = (name: string) => name.charAt(0).toLowerCase() as keyof typeof states;
function found(name: string) {
  const decision = states[letterOf(name)].decisions[`${keys[letterOf(name)]}-${name.toLowerCase()}`];
  if (!decision) throw new Error(`There is no decision ${name}.`);
  return decision;
}

/** Decision, block, what was expected by when, and the medians before and after with the word between them. */
const effects = [
  ['A1', 6, 'up', 'clear', '2024-07-04', 2.67, 3.67, 'clearly-up'],
  ['A1', 3, 'up', 'clear', '2024-11-14', 2.0, 3.5, 'clearly-up'],
  ['A1', 4, 'steady', 'some', '2024-07-04', 2.62, 3.1, 'about-same'],
  ['A2', 1, 'up', 'clear', '2024-11-14', 2.17, 3.79, 'clearly-up'],
  ['A2', 13, 'up', 'some', '2025-03-13', 2.5, 4.0, 'clearly-up'],
  ['A2', 10, 'steady', 'some', '2024-11-14', 2.5, 2.9, 'about-same'],
  ['A3', 8, 'up', 'clear', '2025-06-12', 2.3, 3.8, 'clearly-up'],
  ['A3', 7, 'up', 'some', '2025-03-13', 2.5, 3.4, 'somewhat-up'],
  ['A4', 2, 'steady', 'some', '2025-06-12', 3.17, 3.92, 'somewhat-up'],
  ['A4', 13, 'up', 'some', '2025-06-12', 3.3, 4.2, 'somewhat-up'],
  ['B1', 3, 'up', 'some', '2024-09-19', 2.5, 3.38, 'somewhat-up'],
  ['B1', 6, 'up', 'some', '2024-09-19', 2.62, 3.38, 'somewhat-up'],
  ['B2', 3, 'up', 'clear', '2024-12-12', 3.38, 3.5, 'about-same'],
  ['B2', 8, 'steady', 'some', '2025-04-10', 3.33, 1.7, 'clearly-down'],
  ['B3', 10, 'up', 'some', '2025-04-10', 1.7, 1.83, 'about-same'],
  ['B3', 1, 'up', 'some', '2025-04-10', 2.5, 2.5, 'about-same'],
  ['B4', 7, 'up', 'some', '2025-06-19', 1.75, 2.83, 'clearly-up'],
  ['B4', 13, 'up', 'some', '2025-06-19', 2.5, 3.17, 'somewhat-up'],
  ['B4', 9, 'steady', 'some', '2025-06-19', 1.7, 1.7, 'about-same'],
  ['C1', 14, 'up', 'clear', '2024-08-29', 2.5, 3.8, 'clearly-up'],
  ['C1', 6, 'up', 'clear', '2024-08-29', 2.17, 3.58, 'clearly-up'],
  ['C1', 9, 'down', 'some', '2024-08-29', 3.17, 2.8, 'about-same'],
  ['C1', 3, 'steady', 'some', '2024-08-29', 1.5, 1.88, 'about-same'],
  ['C2', 2, 'up', 'clear', '2024-12-05', 2.0, 2.92, 'somewhat-up'],
  ['C3', 1, 'up', 'some', '2024-12-05', 2.6, 3.33, 'somewhat-up'],
  ['C3', 3, 'up', 'some', '2024-12-05', 1.88, 2.67, 'somewhat-up'],
  ['C4', 3, 'up', 'clear', '2025-05-15', 2.67, 3.5, 'somewhat-up'],
  ['C5', 7, 'up', 'some', '2025-08-28', 2.92, 4.0, 'clearly-up'],
  ['C5', 8, 'up', 'some', '2025-08-28', 2.12, 3.3, 'clearly-up'],
  ['C5', 16, 'steady', 'some', '2025-08-28', 3.6, 4.1, 'somewhat-up'],
] as const;

/** The published medians before the decision and from the day an effect was expected by. */
function mediansAround(state: Collaboration, blockId: BlockId, decidedOn: string, byDate: string) {
  const results = state.results[blockId] ?? [];
  const before = results.filter(({ publishedOn }) => publishedOn <= decidedOn).at(-1)?.published;
  const after = results.find(({ publishedOn }) => publishedOn >= byDate)?.published;
  return [before, after].map((result) => (result && 'median' in result ? result.median : undefined));
}

describe('what decisions expected and what came', () => {
  it.each(effects)('%s, block %i: %s %s by %s, and %d became %d', (name, number, ...told) => {
    const [direction, size, byDate, medianBefore, medianAfter, word] = told;
    const decision = found(name);
    const blockId = blockNumber(number);
    expect(decision.expectedEffects).toContainEqual(
      expect.objectContaining({ blockId, direction, size, byDate }),
    );
    const medians = mediansAround(states[letterOf(name)], blockId, decision.decidedOn ?? '', byDate);
    expect(medians).toEqual([medianBefore, medianAfter]);
    expect(changeBetween(medianBefore, medianAfter)).toBe(word);
    const observed = observedChange(states[letterOf(name)], { blockId, byDate }, decision.decidedOn);
    expect(observed.change).toBe(word);
  });

  it('is all there is: no decision expects more than the story tells', () => {
    const expected = Object.values(states).flatMap(({ decisions }) =>
      Object.values(decisions).flatMap(({ expectedEffects }) => expectedEffects),
    );
    expect(expected).toHaveLength(effects.length);
  });

  it('of C2 two views became some spread', () => {
    const results = states.c.results['equal-footing']?.slice(1, 3) ?? [];
    expect(results.map(({ published }) => published.agreementClass)).toEqual(['two-views', 'some-spread']);
  });
});

describe('the decisions', () => {
  it.each([
    ['A1', '2024-05-16', 'reviewed', [3, 4, 6]],
    ['A2', '2024-09-10', 'reviewed', [1, 10, 13]],
    ['A3', '2024-12-10', 'reviewed', [7, 8]],
    ['A4', '2025-02-06', 'reviewed', [2, 13]],
    ['B1', '2024-06-27', 'reviewed', [3, 6]],
    ['B2', '2024-10-10', 'superseded', [3, 8]],
    ['B3', '2025-01-23', 'reviewed', [1, 10]],
    ['B4', '2025-04-24', 'reviewed', [7, 9, 13]],
    ['C1', '2024-05-30', 'reviewed', [3, 6, 9, 14]],
    ['C2', '2024-09-12', 'reviewed', [2]],
    ['C3', '2024-11-07', 'reviewed', [1, 3]],
    ['C4', '2025-01-16', 'reversed', [3, 7]],
    ['C5', '2025-04-17', 'reviewed', [7, 8, 16]],
  ] as const)('%s was taken on %s and is now %s', (name, decidedOn, state, numbers) => {
    const decision = found(name);
    expect([decision.decidedOn, decision.state]).toEqual([decidedOn, state]);
    expect(decision.blocks).toEqual(numbers.map(blockNumber));
  });

  it('name an option, a reason and those involved, and were proposed before they were taken', () => {
    for (const { decisions, partners } of Object.values(states)) {
      const taken = Object.values(decisions).filter(({ state }) => state !== 'withdrawn');
      for (const { options, choice, rationale, involved, decidedOn, reviewOn } of taken) {
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options.map(({ id }) => id)).toContain(choice);
        expect(rationale).not.toBeNull();
        expect(involved.filter((id) => !partners[id])).toEqual([]);
        expect((reviewOn ?? '') > (decidedOn ?? '')).toBe(true);
      }
    }
  });

  it('expect effects only on blocks that they are about', () => {
    for (const { decisions } of Object.values(states)) {
      for (const { blocks, expectedEffects } of Object.values(decisions)) {
        expect(expectedEffects.filter(({ blockId }) => !blocks.includes(blockId))).toEqual([]);
      }
    }
  });

  it.each([
    ['A1', 'avondplein-perronzijde'],
    ['A2', 'avondplein-politieteam'],
    ['B2', 'stil-signaal-hogeschool'],
    ['C1', 'buurtbakens-veiligheidsregio'],
  ])('%s met dissent of %s on the day itself', (name, partner) => {
    const { dissent, decidedOn } = found(name);
    expect(dissent.map((voice) => [voice.partner, voice.on])).toEqual([[partner, decidedOn]]);
  });

  it('B4 takes the place of B2 and says what stays', () => {
    expect(Object.values(states.b.links).filter(({ relation }) => relation === 'supersedes')).toEqual([
      expect.objectContaining({ from: 'stil-signaal-b4', to: 'stil-signaal-b2', relation: 'supersedes' }),
    ]);
    expect(found('B2').ending).toMatchObject({ on: '2025-04-24' });
  });

  it('one draft was taken off the table, and the review of C2 was put off', () => {
    expect(states.c.decisions['buurtbakens-een-model']).toMatchObject({
      state: 'withdrawn',
      decidedOn: null,
    });
    expect(found('C2').reviewOn).toBe('2025-01-09');
  });

  it('C4 was reversed on 3 April 2025, with what cannot be undone', () => {
    expect(found('C4').ending).toMatchObject({ on: '2025-04-03' });
    expect(found('C4').ending?.cannotBeUndone).not.toBeNull();
  });
});

describe('the looks back', () => {
  it.each([
    ['A1', '2024-11-21', 'careful', 'hoped'],
    ['A2', '2025-03-20', 'careful', 'hoped'],
    ['A3', '2025-06-19', 'careful', 'hoped'],
    ['A4', '2025-06-19', 'careful', 'hoped'],
    ['B1', '2024-09-26', 'less-careful', 'hoped'],
    ['B2', '2025-04-17', 'less-careful', 'not-hoped'],
    ['B3', '2025-04-17', 'careful', 'not-hoped'],
    ['B4', '2025-06-26', 'careful', 'hoped'],
    ['C1', '2024-09-05', 'careful', 'hoped'],
    ['C2', '2025-01-09', 'careful', 'hoped'],
    ['C3', '2024-12-12', 'careful', 'hoped'],
    ['C4', '2025-04-03', 'less-careful', 'not-hoped'],
    ['C5', '2025-09-18', 'careful', 'hoped'],
  ] as const)('on %s of %s: %s, %s', (name, reviewedOn, quality, outcome) => {
    expect(found(name).review).toMatchObject({ reviewedOn, quality, outcome });
  });

  it('say of C2 that its effect came in part, and of C4 that nothing can be told, with an unwanted side effect', () => {
    expect(found('C2').review.effects.map(({ result }) => result)).toEqual(['partly']);
    expect(found('C4').review.effects.map(({ result }) => result)).toEqual(['cannot-tell']);
    expect(found('C4').review.unexpected.map(({ wish }) => wish)).toEqual(['unwanted']);
  });

  it('find an unexpected gain in A4', () => {
    expect(found('A4').review.unexpected.map(({ wish }) => wish)).toEqual(['wanted']);
  });
});
