import { comparePublished } from '../../assessment/release/index.ts';
import type { BlockResult } from '../../assessment/round/state.ts';
import type { Collaboration } from '../../collaboration/state.ts';
import type { ChangeId } from '../../frame/change-words.ts';
import type { ExpectedEffect } from '../fields.ts';

/** How a block moved around a decision; null where that cannot be said. */
export interface ObservedChange {
  change: ChangeId | null;
  /** The days the two pictures were published. */
  before: string | null;
  after: string | null;
}

/**
 * The change to hold beside an expected effect: from the last picture of its block on or before the day of the
 * decision to the first on or after the day it was expected by. It says nothing about a cause.
 */
export function observedChange(
  { results }: Pick<Collaboration, 'results'>,
  { blockId, byDate }: Pick<ExpectedEffect, 'blockId' | 'byDate'>,
  decidedOn: string | null,
): ObservedChange {
  const pictures = results[blockId] ?? [];
  const before = pictures.filter(({ publishedOn }) => decidedOn !== null && publishedOn <= decidedOn).at(-1);
  const after = pictures.find(({ publishedOn }) => publishedOn >= byDate);
  return {
    change: before && after ? changeFrom(before, after) : null,
    before: before?.publishedOn ?? null,
    after: after?.publishedOn ?? null,
  };
}

/** Outside the team there are words only, and nothing to compare. */
function changeFrom({ published: before }: BlockResult, { published: after }: BlockResult): ChangeId | null {
  if (!('partition' in before) || !('partition' in after)) return null;
  return comparePublished(before, after)?.change ?? null;
}
