import type { BlockId } from '@samenspel/domain';
import { blockIds } from '@samenspel/domain';
import type { RoundStory, Tally } from '../story/story.ts';

/** For each block the answers of full rounds 1 to 5. */
export type FullRoundTallies = Readonly<Record<BlockId, readonly [Tally, Tally, Tally, Tally, Tally]>>;

/** The tallies of one full round out of the five. */
export function talliesOf(table: FullRoundTallies, round: 1 | 2 | 3 | 4 | 5): RoundStory['tallies'] {
  return Object.fromEntries(blockIds.map((blockId) => [blockId, table[blockId][round - 1]]));
}
