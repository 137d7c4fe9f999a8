import { type Level, levels } from '../../frame/levels.ts';
import type { Counts } from '../statistics/index.ts';

/** A bar of the distribution: how many people chose one of the levels from–to. */
export type Bar = { from: Level; to: Level; count: number };

/** One bar for each level, as the team sees it in an open round. */
export function fullBars(counts: Counts): Bar[] {
  return levels.map((level) => ({ from: level, to: level, count: counts[level - 1] ?? 0 }));
}

/**
 * The bars with every bar of one joined to a neighbour, again and again until none is left.
 * Levels 1 and 2 join each other, and so do 4 and 5: a joined bar then does not tell on which of the two the single
 * answer stood. Other bars of one join the neighbour with the fewer people, the lower one when both are alike.
 * This keeps a person from standing alone in the picture. It is no secrecy: whoever calculates with the median beside
 * it can sometimes find the counts again, which is why the other decimals stay away where a bar was joined.
 * @param counts at least two ratings
 */
export function joinedBars(counts: Counts): Bar[] {
  const bars = fullBars(counts);
  for (;;) {
    const single = bars.findIndex(({ count }) => count === 1);
    const neighbour = neighbourOf(bars, single);
    if (neighbour === undefined) return bars;
    const first = Math.min(single, neighbour);
    bars.splice(first, 2, join(bars[first], bars[first + 1]));
  }
}

function neighbourOf(bars: readonly Bar[], single: number): number | undefined {
  const bar = bars[single];
  if (bar === undefined) return undefined;
  const mate =
    bar.from === bar.to ? bars.findIndex(({ from, to }) => from === to && from === mateOf(bar.from)) : -1;
  if (mate >= 0) return mate;
  const neighbours = [single - 1, single + 1].filter((index) => bars[index] !== undefined);
  return neighbours.sort((a, b) => (bars[a]?.count ?? 0) - (bars[b]?.count ?? 0))[0];
}

function mateOf(level: Level): Level | undefined {
  const mates: Partial<Record<Level, Level>> = { 1: 2, 2: 1, 4: 5, 5: 4 };
  return mates[level];
}

function join(lower: Bar | undefined, upper: Bar | undefined): Bar {
  if (lower === undefined || upper === undefined)
    throw new RangeError('Only neighbouring bars can be joined.');
  return { from: lower.from, to: upper.to, count: lower.count + upper.count };
}
