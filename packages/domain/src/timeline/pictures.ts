import {
  AssessmentResultPublished,
  AssessmentRoundClosed,
  AssessmentRoundOpened,
} from '../assessment/round/events.ts';
import type { BlockResult } from '../assessment/round/state.ts';
import type { BlockId } from '../blocks/registry.ts';
import type { Timeline } from './timeline.ts';

/** The picture of all blocks as a round left it: each block's latest result, from this round or an earlier one. */
export interface Picture {
  /** The day the round closed, on the timeline's clock. */
  date: string;
  roundId: string;
  kind: 'full' | 'pulse';
  results: Readonly<Partial<Record<BlockId, Pick<BlockResult, 'published'>>>>;
}

type Published = Pick<BlockResult, 'published'>['published'];

/** One picture for each closed round that published something, in the timeline's order. */
export function picturesOf(timeline: Timeline): readonly Picture[] {
  const kinds = new Map<string, Picture['kind']>();
  const published = new Set<string>();
  let results: Picture['results'] = {};
  return timeline.events.flatMap((event, index): Picture[] => {
    const data = event.data as { roundId: string; kind: Picture['kind']; published: Published };
    if (event.type === AssessmentRoundOpened.name) kinds.set(data.roundId, data.kind);
    if (event.type === AssessmentResultPublished.name) {
      published.add(data.roundId);
      results = { ...results, [data.published.blockId]: { published: data.published } };
    }
    if (event.type !== AssessmentRoundClosed.name || !published.has(data.roundId)) return [];
    const date = timeline.dates[index] as string;
    return [{ date, roundId: data.roundId, kind: kinds.get(data.roundId) ?? 'full', results }];
  });
}
