import {
  type BlockResult,
  blockIds,
  foldAsOf,
  type PublishedBlock,
  sideIds,
  sideOf,
} from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { collaborationKeys, demoCommands } from './index.ts';
import { stories } from './noordwaal.ts';
import { answersIn } from './ratings/notation.ts';
import { replay } from './testing/replay.ts';

const replayed = collaborationKeys.map((key) => ({ key, ...replay(key) }));
const published = replayed.flatMap(({ state }) =>
  Object.values(state.results)
    .flat()
    .map((result: BlockResult) => ({ ...(result.published as PublishedBlock), roundId: result.roundId })),
);
const rounds = Object.values(stories).flatMap((story) => story.rounds);

/** Round, day of closing, and how many answered of the public, creative and society-and-knowledge sides. */
const sizes = [
  ['avondplein-r1', '2024-03-14', 4, 3, 2],
  ['avondplein-r2', '2024-07-04', 5, 3, 2],
  ['avondplein-puls-1', '2024-09-06', 5, 3, 2],
  ['avondplein-r3', '2024-11-14', 5, 2, 3],
  ['avondplein-r4', '2025-03-13', 5, 2, 4],
  ['avondplein-r5', '2025-06-12', 5, 2, 4],
  ['stil-signaal-r1', '2024-05-23', 5, 2, 2],
  ['stil-signaal-r2', '2024-09-19', 5, 2, 2],
  ['stil-signaal-r3', '2024-12-12', 4, 2, 2],
  ['stil-signaal-r4', '2025-04-10', 4, 2, 2],
  ['stil-signaal-r5', '2025-06-19', 4, 2, 2],
  ['buurtbakens-r1', '2024-03-21', 4, 2, 2],
  ['buurtbakens-r2', '2024-08-29', 4, 3, 4],
  ['buurtbakens-r3', '2024-12-05', 5, 4, 4],
  ['buurtbakens-r4', '2025-05-15', 5, 4, 5],
  ['buurtbakens-r5', '2025-08-28', 5, 4, 5],
] as const;

describe('the rounds', () => {
  it.each(sizes)('%s closed on %s with %i, %i and %i answers per side', (roundId, closedOn, ...perSide) => {
    const { on, sides } = closingOf(roundId);
    expect([on, ...sideIds.map((side) => sides.filter((s) => s === side).length)]).toEqual([
      closedOn,
      ...perSide,
    ]);
  });

  it.each(rounds)('$id gets exactly the answers of the story', ({ id, tallies }) => {
    const given = collaborationKeys.flatMap((key) =>
      demoCommands(key).flatMap((step) => (step.kind === 'answer' && step.roundRef === id ? [step] : [])),
    );
    for (const blockId of blockIds) {
      const answers = given.filter((step) => step.blockId === blockId).map(({ answer }) => answer);
      expect(inOrder(answers)).toEqual(inOrder(answersIn(tallies[blockId] ?? '0-0-0-0-0')));
    }
  });

  it.each(rounds)(
    '$id publishes how many rated, did not know yet and found it not relevant',
    ({ id, tallies }) => {
      const results = published.filter(({ roundId, shown }) => roundId === id && shown !== 'too-few');
      for (const { blockId, ratings, unknown, notRelevant } of results) {
        const answers = answersIn(tallies[blockId] ?? '');
        const ofKind = (kind: string) => answers.filter((answer) => answer.kind === kind).length;
        expect([ratings, unknown, notRelevant]).toEqual(['rated', 'unknown', 'not-relevant-now'].map(ofKind));
      }
    },
  );

  it('hide block 12 in five of them, and no other block in any', () => {
    const hidden = published.filter(({ shown }) => shown === 'too-few');
    expect(hidden.map(({ roundId, blockId }) => `${roundId} ${blockId}`).toSorted()).toEqual(
      ['avondplein-r1', 'buurtbakens-r1', 'stil-signaal-r1', 'stil-signaal-r2', 'stil-signaal-r3'].map(
        (roundId) => `${roundId} insight-into-power-relations`,
      ),
    );
  });

  it('show a difference between sides only in the pulse, on tension', () => {
    const apart = published.filter(({ diverges }) => diverges);
    expect(apart.map(({ roundId, blockId }) => [roundId, blockId])).toEqual([
      ['avondplein-puls-1', 'productive-tension'],
    ]);
  });

  it('keep the sides together where one of them is of one mind, as on the footing in the fourth round of Buurtbakens', () => {
    const footing = published.find((p) => p.roundId === 'buurtbakens-r4' && p.blockId === 'equal-footing');
    expect(footing).toMatchObject({ ratings: 14, partition: 'none' });
  });

  it.each([
    ['avondplein', ['r1', 'r2', 'puls-1', 'r3', 'r4', 'r5'], ['r3', 'r4', 'r5']],
    ['stil-signaal', ['r1', 'r2', 'r3', 'r4', 'r5'], ['r1', 'r3', 'r4', 'r5']],
    ['buurtbakens', ['r1', 'r2', 'r3', 'r4', 'r5'], ['r3', 'r4', 'r5']],
  ])(
    '%s shares every round with the portfolio and the later ones with its funder',
    (key, all, withFunder) => {
      const found = Object.values(replayed.find((r) => r.key === key)?.state.rounds ?? {});
      const sharedWith = (audience: 'portfolio' | 'funder') =>
        found.flatMap((round) => (round.sharedWith.includes(audience) ? [round.id] : []));
      expect(sharedWith('portfolio')).toEqual(all.map((name) => `${key}-${name}`));
      expect(sharedWith('funder')).toEqual(withFunder.map((name) => `${key}-${name}`));
    },
  );

  it.each([
    [
      'stil-signaal',
      'safe-environment',
      '2024-12-13',
      [
        ['politie', 5],
        ['rafelkaart', 2],
      ],
    ],
    [
      'stil-signaal',
      'productive-tension',
      '2025-04-11',
      [
        ['politie', 4],
        ['rafelkaart', 1],
        ['hogeschool', 1],
      ],
    ],
    [
      'buurtbakens',
      'equal-footing',
      '2024-08-30',
      [
        ['veiligheidsregio', 5],
        ['schuifdak', 1],
        ['dorpsraden', 2],
      ],
    ],
  ] as const)('partners of %s gave their own view of %s on %s', (key, blockId, on, views) => {
    const positions = replayed
      .find((r) => r.key === key)
      ?.state.positions.filter((p) => p.blockId === blockId);
    expect(positions?.map((p) => [p.partnerId, p.level, p.on])).toEqual(
      views.map(([partner, level]) => [`${key}-${partner}`, level, on]),
    );
  });
});

const inOrder = (answers: readonly object[]) => answers.map((answer) => JSON.stringify(answer)).toSorted();

/** The day a round closed, and on which side everyone who answered it sat on that day. */
function closingOf(roundId: string) {
  for (const { key, events } of replayed) {
    const closing = events.find(
      ({ type, data }) =>
        type === 'AssessmentRoundClosed' && (data as { roundId: string }).roundId === roundId,
    );
    if (!closing) continue;
    const state = foldAsOf(key, events, { version: closing.version });
    const answered = demoCommands(key).flatMap((step) =>
      step.kind === 'answer' && step.roundRef === roundId ? [step.personId] : [],
    );
    return { on: closing.occurredOn, sides: [...new Set(answered)].map((id) => sideOf(state, id)) };
  }
  throw new Error(`${roundId} was never closed.`);
}
