import {
  asName,
  type BlockId,
  type BlockResult,
  type Collaboration,
  type Decision,
  type DecisionState,
  type DirectionId,
  type PartnerPosition,
  type TrendId,
  trend,
} from '@samenspel/domain';
import { type Latest, mostListed } from '#lib/list/latest.ts';

/** Everything the page of a block shows of a collaboration, at one moment. */
export interface BlockView {
  blockId: BlockId;
  isFocus: boolean;
  /** Published results, oldest first. */
  results: readonly BlockResult[];
  trend: TrendId;
  /** What partners said of the block under their own name, the newest day first. */
  positions: readonly PositionsOfADay[];
  /** How many earlier ones there are. */
  morePositions: number;
  /** Decisions about the block, the newest first. */
  decisions: Latest<RelatedDecision>;
}

export interface PositionsOfADay {
  on: string;
  positions: readonly (PartnerPosition & { partner: string })[];
}

export interface RelatedDecision {
  id: string;
  title: string;
  state: DecisionState;
  decidedOn: string | null;
  /** What it was expected to do to this block, and by when. */
  expected: readonly { direction: DirectionId; byDate: string }[];
}

export function blockView(state: Collaboration, blockId: BlockId): BlockView {
  const results = state.results[blockId] ?? [];
  return {
    blockId,
    isFocus: state.focusBlocks.includes(blockId),
    results,
    trend: trend(results.map(({ published }) => comparableMedian(published))),
    ...positionsByDay(state, blockId),
    decisions: relatedDecisions(state, blockId),
  };
}

/** Only medians on enough ratings count; outside the team there are none. */
function comparableMedian(published: BlockResult['published']): number | null {
  if (!('median' in published) || published.answersBand === null) return null;
  return published.median ?? null;
}

function positionsByDay(
  { positions, partners }: Collaboration,
  blockId: BlockId,
): Pick<BlockView, 'positions' | 'morePositions'> {
  const all = positions.filter((position) => position.blockId === blockId);
  const here = all
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .slice(-mostListed)
    .map((position) => ({ ...position, partner: partners[position.partnerId]?.name ?? '' }));
  const days = [...new Set(here.map(({ on }) => on))].toSorted().reverse();
  return {
    positions: days.map((day) => ({ on: day, positions: here.filter(({ on }) => on === day) })),
    morePositions: all.length - here.length,
  };
}

function relatedDecisions({ decisions }: Collaboration, blockId: BlockId): Latest<RelatedDecision> {
  const about = Object.values(decisions)
    .filter((decision) => isAbout(decision, blockId))
    .toSorted((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? ''));
  const latest = about.slice(0, mostListed).map(({ id, title, state, decidedOn, expectedEffects }) => ({
    id,
    title: asName(title),
    state,
    decidedOn,
    expected: expectedEffects
      .filter((effect) => effect.blockId === blockId)
      .map(({ direction, byDate }) => ({ direction, byDate })),
  }));
  return { latest, earlier: about.length - latest.length };
}

const isAbout = ({ blocks, expectedEffects }: Decision, blockId: BlockId): boolean =>
  blocks.includes(blockId) || expectedEffects.some((effect) => effect.blockId === blockId);
