import type { Recorded } from '@samenspel/domain';
import { expect, it } from 'vitest';
import { portionOf } from './portion.ts';
import type { Viewed } from './viewed.ts';

const noted = (version: number, letters: number) =>
  ({ version, type: 'ObservationNoted', data: { what: 'a'.repeat(letters) } }) as unknown as Recorded;
const viewed = (...events: Recorded[]) =>
  ({ events, state: { version: events.length } }) as unknown as Viewed;

/** As whoever reads a history does: on from the last version, until it is complete. */
function readWhole(from: Viewed): number[][] {
  const answers: number[][] = [];
  for (let after = 0; ; ) {
    const { events, complete } = portionOf(from, after, 100);
    answers.push(events.map(({ version }) => version));
    after = events.at(-1)?.version ?? after;
    if (complete) return answers;
  }
}

it('a history with long texts comes in several answers, none of it left out', () => {
  const history = viewed(noted(1, 5), noted(2, 1_900_000), noted(3, 2_100_000), noted(4, 5), noted(5, 5));
  expect(readWhole(history)).toEqual([[1, 2], [3], [4, 5]]);
  expect(portionOf(viewed(noted(1, 5), noted(2, 5)), 0, 1)).toMatchObject({ version: 2, complete: false });
});
