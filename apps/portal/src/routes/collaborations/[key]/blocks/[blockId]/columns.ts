import type { BlockResult } from '@samenspel/domain';
import { isTeams } from '../../rounds/outcome/outcome.ts';

/** A column over one level or several joined ones. */
export interface Column {
  from: number;
  to: number;
  count: number;
  /** Share of everybody who answered, for each level the column covers: areas stay comparable. */
  share: number;
}

export interface Columns {
  columns: readonly Column[];
  /** Shares of those who do not know yet and for whom it is not relevant now. */
  unknown: { count: number; share: number };
  notRelevant: { count: number; share: number };
}

/** The columns of a published distribution; null where no figures were published. */
export function columnsOf(published: BlockResult['published']): Columns | null {
  if (!isTeams(published) || !published.bars) return null;
  const { bars, ratings = 0, unknown = 0, notRelevant = 0 } = published;
  const everyone = ratings + unknown + notRelevant;
  return {
    columns: bars.map(({ from, to, count }) => ({
      from,
      to,
      count,
      share: count / everyone / (to - from + 1),
    })),
    unknown: { count: unknown, share: unknown / everyone },
    notRelevant: { count: notRelevant, share: notRelevant / everyone },
  };
}

/** The highest share in several pictures, so that they can be drawn on one scale; never zero. */
export const highestShare = (results: readonly BlockResult[]): number =>
  Math.max(
    0.5,
    ...results.flatMap(({ published }) => {
      const drawn = columnsOf(published);
      return drawn ? [...drawn.columns.map(({ share }) => share), drawn.unknown.share] : [];
    }),
  );
